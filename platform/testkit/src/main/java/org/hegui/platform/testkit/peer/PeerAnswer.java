package org.hegui.platform.testkit.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;

/** What a peer does with a call: it answers, or it fails as a process can. */
@FunctionalInterface
public interface PeerAnswer {

    /** Answers on this exchange, which is closed afterwards. */
    void on(HttpExchange exchange) throws IOException;

    /** What was asked for. */
    static PeerAnswer ok(String json) {
        return exchange -> send(exchange, 200, "application/json", json);
    }

    /** A refusal with a problem document, whose detail no caller of ours may get to see. */
    static PeerAnswer problem(int status, String code) {
        var body = """
                {"type":"/problems/%s","title":"t","status":%d,"detail":"inside of the peer","code":"%s"}""";
        return exchange -> send(exchange, status, "application/problem+json", body.formatted(code, status, code));
    }

    /** Fails with 500. */
    static PeerAnswer broken() {
        return problem(500, "internal-error");
    }

    /** Closes the connection without an answer. */
    static PeerAnswer down() {
        return _ -> {};
    }

    /** Stays silent for longer than any caller waits, then closes the connection. */
    static PeerAnswer slow() {
        return _ -> sleep();
    }

    /** The token that an OIDC provider gives a service for itself (RFC 6749 §4.4). */
    static PeerAnswer token(String token) {
        return ok("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
