package org.hegui.platform.testkit.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/**
 * What a peer is asked.
 *
 * @param method HTTP method
 * @param path path without the query
 * @param headers headers by name, whatever its case
 * @param body the body as text, empty without one
 */
public record PeerCall(String method, String path, Headers headers, String body) {

    static PeerCall of(HttpExchange exchange) throws IOException {
        return new PeerCall(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The last segment of the path, in most paths an id. */
    public String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The Authorization, empty without one. */
    public String authorization() {
        return headers.containsKey("Authorization") ? headers.getFirst("Authorization") : "";
    }

    /** Whether a token is brought, of a person or of the service that asks. */
    public boolean hasToken() {
        return authorization().startsWith("Bearer ");
    }
}
