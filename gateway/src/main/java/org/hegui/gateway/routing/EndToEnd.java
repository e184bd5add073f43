package org.hegui.gateway.routing;

import java.util.List;
import java.util.stream.Stream;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Keeps what belongs to one connection from the next one (RFC 9110 §7.6.1), both ways. */
final class EndToEnd implements ProxyInterceptor {

    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    /** The client writes these anew, with its own span as the parent. */
    private static final List<String> TRACE = List.of("traceparent", "tracestate", "baggage");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var headers = exchange.request().headers();
        removeHopByHop(headers);
        // answered by our own server already
        headers.remove(HttpHeaders.EXPECT);
        if (Span.current().getSpanContext().isValid()) {
            TRACE.forEach(headers::remove);
        }
        return exchange.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        removeHopByHop(exchange.response().headers());
        return exchange.sendResponse();
    }

    private static void removeHopByHop(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }
}
