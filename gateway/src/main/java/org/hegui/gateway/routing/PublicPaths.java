package org.hegui.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.hegui.gateway.Peer;

/** What everybody may read without an access token: what a service has published for people, and nothing else. */
final class PublicPaths {

    /** Published notices (PIPL-17: prominent, easy to understand; NDSR-21: easy to reach). */
    private static final String PUBLISHED = Peer.CONSENT.prefix() + "/public/";

    private PublicPaths() {}

    /** Whether the request needs no token. Dots and percent-encoding are resolved first, as the service resolves them. */
    static boolean include(RoutingContext exchange) {
        var method = exchange.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && exchange.normalizedPath().startsWith(PUBLISHED);
    }
}
