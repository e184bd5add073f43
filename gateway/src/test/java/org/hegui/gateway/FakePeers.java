package org.hegui.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * What stands behind the gateway in its tests: a consent service that does as its path says, a customer service that
 * is not ready, a transfer service that is one more address of the first, and no breach service at all.
 */
public final class FakePeers implements QuarkusTestResourceLifecycleManager {

    /** The largest request body in the tests, in MiB. */
    public static final int MAX_BODY_MIB = 64;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setExecutor(threads);
            FakeConsent.at(server);
            server.createContext("/ready", exchange -> FakeConsent.answer(exchange, 200, "{}"));
            server.createContext("/not-ready", exchange -> FakeConsent.answer(exchange, 503, "{}"));
            server.start();
            return settings(server.getAddress().getPort(), closedPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Map<String, String> settings(int port, int closedPort) {
        var alive = "http://localhost:" + port;
        var dead = "http://localhost:" + closedPort;
        return Map.of(
                "gateway.routes.consent",
                alive,
                "gateway.routes.customer",
                alive,
                "gateway.routes.breach",
                dead,
                "gateway.routes.transfer",
                alive,
                "gateway.health.consent",
                alive + "/ready",
                "gateway.health.customer",
                alive + "/not-ready",
                "gateway.health.breach",
                dead + "/ready",
                "gateway.health.transfer",
                alive + "/ready",
                "gateway.answer-timeout",
                "1s",
                "gateway.max-request-body",
                MAX_BODY_MIB + "M");
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
