package org.hegui.platform.testkit.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/** Another process that the service under test asks over HTTP. Which paths it has and what it answers is said by each kind. */
public abstract class PeerDouble implements QuarkusTestResourceLifecycleManager {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    /** What to answer to calls below a path, by path; the longest that fits is taken. */
    protected abstract Map<String, Function<PeerCall, PeerAnswer>> answers();

    /** The settings by which the service finds a peer at this address, such as {@code http://127.0.0.1:8081}. */
    protected abstract Map<String, String> settings(String address);

    @Override
    public final Map<String, String> start() {
        var started = listen();
        answers().forEach((path, answer) -> started.createContext(path, exchange -> answer(exchange, answer)));
        started.setExecutor(threads);
        started.start();
        server = started;
        return settings("http://127.0.0.1:" + started.getAddress().getPort());
    }

    @Override
    public final void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, Function<PeerCall, PeerAnswer> answer) throws IOException {
        try (exchange) {
            answer.apply(PeerCall.of(exchange)).on(exchange);
        }
    }
}
