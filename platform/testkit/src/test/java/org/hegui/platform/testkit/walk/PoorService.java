package org.hegui.platform.testkit.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service with a database and one flaw. It keeps things, each of a handler. To be closed. */
final class PoorService implements AutoCloseable {

    private static final String ROOT = "/things/v1/things";

    static {
        // otherwise each answer over a kept connection waits for the acknowledgement of the one before
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Flaw flaw;
    private final Things things;
    private final HttpServer server;

    PoorService(Flaw flaw, Things things) throws IOException {
        this.flaw = flaw;
        this.things = things;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var bytes = exchange.getRequestBody().readAllBytes();
            var visitor = Visitor.of(exchange, flaw);
            if (visitor.status() != 200) {
                problem(exchange, visitor.status(), "not for you");
            } else if (!Checks.good(exchange, bytes) && flaw != Flaw.ACCEPTS_ANYTHING
                    || flaw == Flaw.REFUSES_EVERYTHING) {
                refuse(exchange, visitor, new String(bytes, UTF_8));
            } else {
                serve(exchange, visitor.handler());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuse(HttpExchange exchange, Visitor visitor, String body) throws IOException, SQLException {
        switch (flaw) {
            case HANGS_UP -> exchange.close();
            case SHOWS_STACK_TRACES ->
                send(exchange, 500, "text/plain", "IllegalStateException\n\tat org.hegui.Some.thing()");
            case ANSWERS_PLAIN_TEXT -> send(exchange, 400, "text/plain", "bad");
            case SHOWS_SQL -> problem(exchange, 400, "insert into thing broke the constraint uq_thing");
            case ECHOES_VALUES -> problem(exchange, 400, "bad: " + Checks.printable(exchange, body));
            case WRITES_BEFORE_IT_REFUSES -> {
                things.add(visitor.handler());
                problem(exchange, 400, "bad");
            }
            default -> problem(exchange, 400, "bad");
        }
    }

    private void serve(HttpExchange exchange, String handler) throws IOException, SQLException {
        var path = exchange.getRequestURI().getPath();
        var reads = exchange.getRequestMethod().equals("GET");
        if (!path.equals(ROOT)) {
            one(exchange, handler, UUID.fromString(path.substring(ROOT.length() + 1)), reads);
        } else if (reads) {
            send(exchange, 200, "application/json", things.list(flaw == Flaw.LISTS_THINGS_OF_OTHERS ? "%" : handler));
        } else {
            var id = things.add(flaw == Flaw.MAKES_THINGS_FOR_OTHERS ? "handler-a" : handler);
            send(exchange, 201, "application/json", "{\"id\":\"" + id + "\"}");
        }
    }

    private void one(HttpExchange exchange, String handler, UUID id, boolean reads) throws IOException, SQLException {
        var owned = things.owner(id).filter(handler::equals).isPresent() && flaw != Flaw.FINDS_NOTHING;
        if (!reads && (owned || flaw == Flaw.CHANGES_THINGS_OF_OTHERS)) {
            things.change(id);
        }
        if (owned || flaw == Flaw.SHOWS_THINGS_OF_OTHERS) {
            send(exchange, 200, "application/json", "{\"id\":\"" + id + "\"}");
        } else {
            problem(exchange, flaw == Flaw.TELLS_THAT_IT_EXISTS ? 409 : 404, "none");
        }
    }

    private static void problem(HttpExchange exchange, int status, String detail) throws IOException {
        send(exchange, status, "application/problem+json", """
                {"type":"/problems/some","code":"some","title":"Some","status":%d,"detail":"%s"}""".formatted(status, detail));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
}
