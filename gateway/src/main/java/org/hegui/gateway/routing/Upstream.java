package org.hegui.gateway.routing;

import java.net.URI;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;

/** Opens the request to one service. */
final class Upstream implements OriginRequestProvider {

    /** Under this name an exchange carries its {@link BoundedBody}. */
    static final String BODY = "body";

    /** Under this name an exchange carries the request to the service, once there is a connection. */
    static final String REQUEST = "request";

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final RequestOptions target;

    Upstream(URI address) {
        this.target = target(address);
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext exchange) {
        return exchange.client().request(target).onSuccess(request -> exchange.set(REQUEST, request));
    }

    private static RequestOptions target(URI address) {
        var secure = "https".equals(address.getScheme());
        var usualPort = secure ? HTTPS_PORT : HTTP_PORT;
        return new RequestOptions()
                .setSsl(secure)
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? usualPort : address.getPort());
    }
}
