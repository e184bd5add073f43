package org.hegui.platform.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.hegui.platform.testkit.Tokens;

/** Gives the service its own token for its client id and secret (RFC 6749 §4.4), as an OIDC provider does. */
public final class TokenEndpoint implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "sample-secret";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", TokenEndpoint::answer);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.credentials.client-secret.value", SECRET,
                "quarkus.oidc-client.credentials.client-secret.method", "post");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var known = asked.contains("grant_type=client_credentials")
                    && asked.contains("client_id=sample-service")
                    && asked.contains("client_secret=" + SECRET);
            var body = "{\"access_token\":\"" + Tokens.ofService("sample-service")
                    + "\",\"token_type\":\"Bearer\",\"expires_in\":300}";
            var bytes = (known ? body : "{\"error\":\"invalid_client\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
