package org.hegui.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.hegui.platform.testkit.Tokens;

/**
 * A customer-service that knows the people whom a test tells it of, and the OIDC provider that gives us our own token. Every
 * test of the module has it; {@link GivenPeople} talks to it. Who is not told of is no customer.
 */
@QuarkusTestResource(CustomerServiceStub.class)
public final class CustomerServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/customer/v1/ages", this::ages);
        server.createContext("/people/", this::tell);
        server.createContext("/token", CustomerServiceStub::token);
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.customer.url", address,
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.credentials.secret", "consent-secret");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void ages(HttpExchange exchange) throws IOException {
        var ids = UUID.matcher(body(exchange))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        ids.forEach(id -> asked.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet());
        var service = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        var handler = exchange.getRequestHeaders().getFirst("Hegui-Handler");
        var kinds = ids.stream().map(people::get).filter(Objects::nonNull).collect(Collectors.toSet());
        if (handler == null || !service.startsWith("Bearer ")) {
            answer(exchange, 403, "{\"detail\":\"inside of the peer\"}");
        } else if (kinds.contains("down")) {
            exchange.close();
        } else if (kinds.contains("broken")) {
            answer(exchange, 500, "{\"detail\":\"inside of the peer\"}");
        } else if (kinds.contains("garbled")) {
            answer(exchange, 200, "[{\"subjectId\":\"" + ids.iterator().next() + "\"}]");
        } else if (kinds.contains("slow")) {
            sleep();
            exchange.close();
        } else {
            var known = new HashMap<>(people);
            known.keySet().retainAll(ids);
            answer(exchange, 200, "[" + String.join(",", known.values()) + "]");
        }
    }

    /** GET says how often the person was asked for, PUT says what to answer. */
    private void tell(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (exchange.getRequestMethod().equals("PUT")) {
            people.put(id, body(exchange));
        }
        answer(exchange, 200, asked.getOrDefault(id, new AtomicInteger()).toString());
    }

    private static void token(HttpExchange exchange) throws IOException {
        var token = Tokens.ofService("consent-service");
        answer(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
