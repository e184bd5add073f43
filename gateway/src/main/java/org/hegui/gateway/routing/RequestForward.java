package org.hegui.gateway.routing;

import java.util.function.ToLongFunction;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Passes on the host that the caller named, and no more bytes than allowed. */
final class RequestForward implements ProxyInterceptor {

    private final ToLongFunction<String> maxBytes;

    /** Takes the largest body by the path of the request. */
    RequestForward(ToLongFunction<String> maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var request = exchange.request();
        var body = new BoundedBody(request.getBody().stream(), maxBytes.applyAsLong(path(request)));
        exchange.set(Upstream.BODY, body);
        request.setBody(Body.body(body, request.getBody().length()));
        keepHost(request);
        return exchange.sendRequest();
    }

    private static String path(ProxyRequest request) {
        return request.proxiedRequest().path();
    }

    /** The services build absolute addresses, such as Location, from the host. */
    private static void keepHost(ProxyRequest request) {
        var authority = request.proxiedRequest().authority();
        if (authority != null) {
            request.setAuthority(authority);
        }
    }
}
