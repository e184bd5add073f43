package org.hegui.gateway.routing;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Lets a page of a service keep the content security policy that it brings, which names its style sheet. A browser would
 * hold it to the policy of all other answers too, which loads nothing.
 */
final class OwnPolicy implements ProxyInterceptor {

    private static final String POLICY = "Content-Security-Policy";

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        if (exchange.response().headers().contains(POLICY)) {
            exchange.request().proxiedRequest().response().headers().remove(POLICY);
        }
        return exchange.sendResponse();
    }
}
