package org.hegui.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service that does as its path says. */
public final class FakeConsent {

    /** Bytes that {@code /flood} could send so far. */
    public static final AtomicLong FLOODED = new AtomicLong();

    /** Bytes that {@code /flood} sends in all, in MiB. */
    public static final int FLOOD_MIB = 512;

    /** Until this is counted down {@code /reluctant} reads nothing. */
    public static final CountDownLatch MAY_READ = new CountDownLatch(1);

    /** Counted down when nobody takes what {@code /endless} sends. */
    public static final CountDownLatch CALLER_LEFT = new CountDownLatch(1);

    private static final int MIB = 1 << 20;

    private FakeConsent() {}

    static void at(HttpServer server) {
        server.createContext("/", FakeConsent::tell);
        server.createContext("/consent/v1/echo", FakeConsent::echo);
        server.createContext("/consent/v1/count", FakeConsent::count);
        server.createContext("/consent/v1/decisions/batch", FakeConsent::count);
        server.createContext("/consent/v1/reluctant", FakeConsent::reluctant);
        server.createContext("/consent/v1/endless", FakeConsent::endless);
        server.createContext("/consent/v1/flood", FakeConsent::flood);
        server.createContext("/consent/v1/refusal", exchange -> answer(exchange, 409, "{\"code\":\"mine\"}"));
        server.createContext("/consent/v1/silence", exchange -> pause());
        server.createContext("/consent/v1/public/page", FakeConsent::page);
        server.createContext("/consent/v1/break", HttpExchange::close);
        server.createContext("/consent/v1/break-midway", FakeConsent::breakMidway);
    }

    /** Ends the exchange with this JSON. */
    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Tells what it was asked, and adds headers that concern this connection only. */
    private static void tell(HttpExchange exchange) throws IOException {
        var told = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> told.append(name.toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(value)
                        .append('\n')));
        exchange.getResponseHeaders().add("Connection", "X-Hop");
        exchange.getResponseHeaders().add("X-Hop", "1");
        exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        answer(exchange, 200, told.toString());
    }

    /** A page that brings its own policy. */
    private static void page(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        answer(exchange, 200, "{}");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var in = exchange.getRequestBody();
        var out = exchange.getResponseBody();
        var buffer = new byte[1024];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            out.flush();
        }
        exchange.close();
    }

    private static void count(HttpExchange exchange) throws IOException {
        var counted = 0L;
        var buffer = new byte[1 << 16];
        for (var read = 0; read >= 0; read = exchange.getRequestBody().read(buffer)) {
            counted += read;
        }
        answer(exchange, 200, "{\"bytes\":" + counted + "}");
    }

    private static void reluctant(HttpExchange exchange) throws IOException {
        try {
            MAY_READ.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        count(exchange);
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(new byte[1024]);
                exchange.getResponseBody().flush();
            }
        } catch (IOException e) {
            CALLER_LEFT.countDown();
            throw e;
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var chunk = new byte[MIB];
        for (var i = 0; i < FLOOD_MIB; i++) {
            exchange.getResponseBody().write(chunk);
            FLOODED.addAndGet(chunk.length);
        }
        exchange.close();
    }

    private static void breakMidway(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
