package org.hegui.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A system of an integrator that takes events over HTTP and writes down each delivery in the order of its arrival. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<JsonNode> deliveries = new ArrayList<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Where it takes events. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** What arrived of this type, each event once however often it was delivered, by subject in order of first arrival. */
    synchronized Map<String, List<JsonNode>> firstDeliveries(String... types) {
        var seen = new HashSet<String>();
        return deliveries.stream()
                .filter(event -> List.of(types).contains(event.path("type").asText()))
                .filter(event -> seen.add(event.path("id").asText()))
                .collect(Collectors.groupingBy(event -> event.path("subject").asText()));
    }

    /** Everything that arrived, as one text. */
    synchronized String asText() {
        return deliveries.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var event = JSON.readTree(exchange.getRequestBody());
            synchronized (this) {
                deliveries.add(event);
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
