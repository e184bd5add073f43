package org.hegui.consent.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Answers as the API document of transfer-service says (see {@link SampleRecipient} and {@link SampleTransfer}). */
public final class TransferServiceDouble implements QuarkusTestResourceLifecycleManager {

    private static final String RECIPIENT = """
            {"id":"%s","name":"Sample Ltd","country":"CN","overseas":%s,"role":"%s","contact":"privacy@sample.example",
             "restricted":%s,"createdAt":"2026-01-01T00:00:00Z"}""";
    private static final String TRANSFER = """
            {"id":"%s","recipientId":"%s","purpose":"orders","categories":["mobile"],"state":"DRAFT"}""";
    private static final String PROBLEM = """
            {"type":"/problems/%s","title":"t","status":%d,"detail":"d","code":"%s"}""";

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
        server.createContext("/transfer/v1/recipients/", this::answer);
        server.createContext("/transfer/v1/transfers/", this::answerTransfer);
        server.start();
        return Map.of(
                "quarkus.rest-client.transfer.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (stranger(exchange)) {
                return;
            }
            var id = id(exchange);
            switch (SampleRecipient.of(id)) {
                case PROVIDED, ENTRUSTED, JOINT ->
                    known(exchange, id, false, SampleRecipient.of(id).name(), false);
                case ABROAD -> known(exchange, id, true, "PROVIDED", false);
                case RESTRICTED -> known(exchange, id, true, "PROVIDED", true);
                case UNKNOWN ->
                    send(exchange, 404, PROBLEM.formatted("recipient-not-found", 404, "recipient-not-found"));
                case BREAKING -> send(exchange, 500, PROBLEM.formatted("internal-error", 500, "internal-error"));
                case UNREACHABLE -> {
                    // closed without an answer
                }
            }
        }
    }

    private void answerTransfer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (stranger(exchange)) {
                return;
            }
            var id = id(exchange);
            switch (SampleTransfer.of(id)) {
                case KNOWN -> send(exchange, 200, TRANSFER.formatted(id, SampleRecipient.ABROAD.id()));
                case UNKNOWN -> send(exchange, 404, PROBLEM.formatted("transfer-not-found", 404, "transfer-not-found"));
                case BREAKING -> send(exchange, 500, PROBLEM.formatted("internal-error", 500, "internal-error"));
                case UNREACHABLE -> {
                    // closed without an answer
                }
            }
        }
    }

    private static boolean stranger(HttpExchange exchange) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.startsWith("Bearer ")) {
            return false;
        }
        send(exchange, 401, PROBLEM.formatted("unauthenticated", 401, "unauthenticated"));
        return true;
    }

    private static String id(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void known(HttpExchange exchange, String id, boolean overseas, String role, boolean restricted)
            throws IOException {
        send(exchange, 200, RECIPIENT.formatted(id, overseas, role, restricted));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
