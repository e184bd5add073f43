package org.hegui.customer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A consent-service whose answer follows from the purpose asked about: its first word says what is decided, its second
 * which fields it covers, for example {@code permit-delivery-…}. Keeps what it was asked, to be read at {@code /asked}.
 */
public final class ConsentServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final Pattern PURPOSE = Pattern.compile("\"purpose\":\"([a-z0-9-]+)\"");
    private static final String PROBLEM = "{\"code\":\"purpose-not-found\",\"status\":404}";
    private static final String ALL = codes(
            "memberNumber",
            "fullName",
            "gender",
            "mobile",
            "email",
            "residentId",
            "dateOfBirth",
            "postalAddress",
            "unifiedSocialCreditCode",
            "childBirthday",
            "newerThanOurCatalogue");
    private static final String DELIVERY = codes("fullName", "mobile", "postalAddress");

    private final Map<String, String> purposes = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/consent/v1/decisions", this::decide);
        server.createContext("/consent/v1/purposes/", this::purpose);
        server.createContext("/asked/", this::showAsked);
        server.start();
        return Map.of(
                "quarkus.rest-client.consent.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void decide(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var matcher = PURPOSE.matcher(body);
        var purpose = matcher.find() ? matcher.group(1) : "unknown";
        var before =
                asked.put(purpose, body + "\n" + exchange.getRequestHeaders().getFirst("Authorization"));
        var id = UUID.nameUUIDFromBytes(purpose.getBytes(StandardCharsets.UTF_8));
        purposes.put(id.toString(), purpose);
        switch (purpose.split("-")[0]) {
            case "permit" -> answer(exchange, 200, decision("PERMIT", "PIPL-13", "PERMITS", id));
            case "flaky" -> flaky(exchange, before, id);
            case "deny" -> answer(exchange, 200, decision("DENY", "PIPL-15", "REFUSES", id));
            case "counsel" -> answer(exchange, 200, decision("ASK_COUNSEL", "CONTEST-1", "ASKS_COUNSEL", id));
            case "forbidden" -> answer(exchange, 403, "{\"detail\":\"inside of the peer\"}");
            case "broken" -> answer(exchange, 500, "{\"detail\":\"inside of the peer\"}");
            case "garbled" -> answer(exchange, 200, "{\"reasons\":[]}");
            case "slow" -> slow(exchange);
            case "down" -> exchange.close();
            default -> answer(exchange, 404, PROBLEM);
        }
    }

    private void flaky(HttpExchange exchange, String before, UUID id) throws IOException {
        if (before == null) {
            exchange.close();
        } else {
            answer(exchange, 200, decision("PERMIT", "PIPL-13", "PERMITS", id));
        }
    }

    private void purpose(HttpExchange exchange) throws IOException {
        var id = last(exchange);
        var purpose = purposes.getOrDefault(id, "unknown");
        switch (purpose.split("-")[1]) {
            case "all" -> answer(exchange, 200, purposeBody(id, purpose, ALL));
            case "delivery" -> answer(exchange, 200, purposeBody(id, purpose, DELIVERY));
            default -> answer(exchange, 500, "{}");
        }
    }

    private void showAsked(HttpExchange exchange) throws IOException {
        answer(exchange, 200, asked.getOrDefault(last(exchange), ""));
    }

    private static void slow(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static String decision(String outcome, String rule, String effect, UUID purposeId) {
        return """
        {"outcome":"%s","reasons":[{"rule":"%s","version":"2021-11-01","effect":"%s","zh":"示例","en":"sample"}],
         "purposeId":"%s","noticeId":"%s","decidedAt":"2026-01-01T00:00:00Z","addedLater":true}
        """.formatted(outcome, rule, effect, purposeId, purposeId);
    }

    private static String purposeBody(String id, String code, String categories) {
        return "{\"id\":\"%s\",\"code\":\"%s\",\"status\":\"ACTIVE\",\"categories\":[%s]}"
                .formatted(id, code, categories);
    }

    private static String codes(String... codes) {
        return "\"" + String.join("\",\"", codes) + "\"";
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
