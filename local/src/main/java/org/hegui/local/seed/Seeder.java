package org.hegui.local.seed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.hegui.local.keycloak.Tokens;
import org.hegui.local.progress.Progress;

/**
 * Fills a running suite with synthetic customers through its gateway, as the web shops would. Interrupted, it goes on
 * at the next start; done, it leaves a marker in the data folder.
 */
public final class Seeder {
    private static final int AT_ONCE = 16;
    private static final int REPORT_EVERY = 2_000;

    private final Calls calls;
    private final Tokens tokens;
    private final Path marker;
    private final Progress progress;

    /** Seeds the suite behind {@code gateway}, whose data folder is {@code data}. */
    public Seeder(URI gateway, Tokens tokens, Path data, Progress progress) {
        this.calls = new Calls(gateway);
        this.tokens = tokens;
        this.marker = data.resolve("seeded");
        this.progress = progress;
    }

    /** Creates the first {@code size} customers unless they are there; answers in words what it found or did. */
    public String seed(int size) throws IOException, InterruptedException {
        if (Files.exists(marker) && Integer.parseInt(Files.readString(marker)) >= size) {
            return "already there";
        }
        progress.say("Creating " + size + " synthetic customers, this once …");
        for (var handler : List.of("a", "b")) {
            new Purposes(calls, new RenewedToken(() -> tokens.ofUser("pipo-" + handler))).prepare();
        }
        createCustomers(size);
        Files.writeString(marker, Integer.toString(size));
        return size + " synthetic customers";
    }

    private void createCustomers(int size) throws InterruptedException {
        var shops = Map.of(
                "handler-a", new RenewedToken(() -> tokens.ofClient("web-shop-a")),
                "handler-b", new RenewedToken(() -> tokens.ofClient("web-shop-b")));
        var created = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var results = new ExecutorCompletionService<Integer>(threads);
            SyntheticCustomers.of(size)
                    .forEach(customer -> results.submit(() -> {
                        var token = shops.get(customer.handler()).value();
                        calls.post("/customer/v1/customers", Bodies.customer(customer), token);
                        return created.incrementAndGet();
                    }));
            for (var i = 0; i < size; i++) {
                report(results.take().get(), size);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void report(int created, int size) {
        if (created % REPORT_EVERY == 0 && created < size) {
            progress.say("  " + created + " of " + size);
        }
    }
}
