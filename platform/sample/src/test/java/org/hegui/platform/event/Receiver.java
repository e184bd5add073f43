package org.hegui.platform.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;

/** A subscriber on the loopback that answers as it is told and remembers what it accepted. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> accepted = new CopyOnWriteArrayList<>();
    private final List<Received> refused = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> status = _ -> 204;

    private volatile boolean endless;
    private volatile boolean cutOff;

    /** What arrived. */
    public record Received(String path, Map<String, String> headers, String body) {

        public String id() {
            return headers.get("webhook-id");
        }

        public String type() {
            return json("type");
        }

        public String subject() {
            return json("subject");
        }

        /** The headers as a verifier of Standard Webhooks takes them. */
        public HttpHeaders httpHeaders() {
            var each = headers.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
            return HttpHeaders.of(each, (_, _) -> true);
        }

        public String json(String path) {
            return JsonPath.from(body).getString(path);
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public void answersWith(ToIntFunction<Received> chosen) {
        status = chosen;
    }

    /** Answers with a body that does not end by itself. */
    public void talksWithoutEnd() {
        endless = true;
    }

    /** Whether the other side hung up on such a body. */
    public boolean wasCutOff() {
        return cutOff;
    }

    /** Events that were answered 2xx, pings aside, in the order of arrival. */
    public List<Received> accepted() {
        return accepted.stream()
                .filter(one -> !one.type().equals("org.hegui.ping.v1"))
                .toList();
    }

    public List<Received> acceptedOf(Object subject) {
        return accepted().stream()
                .filter(one -> one.subject().equals(subject.toString()))
                .toList();
    }

    public List<Received> all() {
        var all = new java.util.ArrayList<>(accepted);
        all.addAll(refused);
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new java.util.HashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var received = new Received(exchange.getRequestURI().getPath(), headers, body);
            var answer = status.applyAsInt(received);
            (answer / 100 == 2 ? accepted : refused).add(received);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, endless ? 0 : -1);
            if (endless) {
                talk(exchange);
            }
        }
    }

    private void talk(HttpExchange exchange) {
        var part = new byte[1024];
        try {
            for (var kilobytes = 0; kilobytes < 1_000_000; kilobytes++) {
                exchange.getResponseBody().write(part);
            }
        } catch (IOException _) {
            cutOff = true;
        }
    }
}
