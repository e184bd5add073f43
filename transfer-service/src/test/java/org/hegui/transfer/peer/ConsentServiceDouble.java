package org.hegui.transfer.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Answers as the API document of consent-service says; who is asked about decides how (see {@link Person}). */
public final class ConsentServiceDouble implements QuarkusTestResourceLifecycleManager {

    private static final String DECISION = """
            {"outcome":"%s","reasons":[{"rule":"%s","version":"2021-11-01","effect":"%s","zh":"理由","en":"reason"}],
             "purposeId":"01990000-0000-7000-8000-000000000001","noticeId":"01990000-0000-7000-8000-000000000002",
             "decidedAt":"2026-11-22T00:00:00Z"}""";

    private static final String PROBLEM = """
            {"type":"/problems/%s","title":"t","status":%d,"detail":"d","code":"%s"}""";

    private final JsonMapper json = new JsonMapper();
    private HttpServer server;
    private ExecutorService threads;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/consent/v1/decisions", this::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.consent.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = json.readTree(exchange.getRequestBody());
            if (!asDocumented(exchange, body)) {
                send(exchange, 400, PROBLEM.formatted("invalid-request", 400, "invalid-request"));
                return;
            }
            switch (Person.of(body.get("subjectId").asText())) {
                case WILLING -> send(exchange, 200, DECISION.formatted("PERMIT", "PIPL-39", "PERMITS"));
                case UNWILLING -> send(exchange, 200, DECISION.formatted("DENY", "PIPL-39", "REFUSES"));
                case CONTESTED -> send(exchange, 200, DECISION.formatted("ASK_COUNSEL", "CONTEST-1", "ASKS_COUNSEL"));
                case UNKNOWN_PURPOSE ->
                    send(exchange, 404, PROBLEM.formatted("purpose-not-found", 404, "purpose-not-found"));
                case BREAKING -> send(exchange, 500, PROBLEM.formatted("internal-error", 500, "internal-error"));
                case SLOW -> sleep();
                case UNREACHABLE -> {
                    // closed without an answer
                }
            }
        }
    }

    private static boolean asDocumented(HttpExchange exchange, JsonNode body) {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return authorization != null
                && authorization.startsWith("Bearer ")
                && exchange.getRequestMethod().equals("POST")
                && body.path("act").asText().equals("EXPORT")
                && body.path("categories").isArray()
                && !body.path("purpose").asText().isEmpty()
                && body.path("recipient").asText().length() == 36
                && Set.of("subjectId", "act", "purpose", "categories", "recipient")
                        .containsAll(body.properties().stream()
                                .map(Map.Entry::getKey)
                                .toList());
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
