package org.hegui.platform.limit;

import io.vertx.ext.web.RoutingContext;

/** The bytes of a request's body as they came, kept while it is answered. */
public final class RequestBody {

    private static final String NAME = "hegui.request-body";

    private RequestBody() {}

    /** The body that was read; empty when there was none or nobody asked for it. */
    public static byte[] of(RoutingContext exchange) {
        return exchange.<byte[]>get(NAME, new byte[0]).clone();
    }

    static void keep(RoutingContext exchange, byte[] body) {
        exchange.put(NAME, body);
    }
}
