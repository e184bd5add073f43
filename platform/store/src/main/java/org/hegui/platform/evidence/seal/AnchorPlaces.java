package org.hegui.platform.evidence.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;

import org.hegui.platform.evidence.key.EvidenceConfig;

/** The places outside to which checkpoints go, by name: an address, a file, both or none. */
@Singleton
class AnchorPlaces {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LAST_SUCCESS = 299;

    private final Map<String, Function<String, Uni<Void>>> places = new LinkedHashMap<>();

    AnchorPlaces(EvidenceConfig config) {
        config.anchor().url().ifPresent(url -> places.put("url", note -> post(url, note)));
        config.anchor().file().ifPresent(file -> places.put("file", note -> append(file, note)));
    }

    /** What keeps a note, by the name of the place. */
    Map<String, Function<String, Uni<Void>>> all() {
        return places;
    }

    private static Uni<Void> post(URI url, String note) {
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(note))
                .build();
        return Uni.createFrom()
                .completionStage(() -> Client.ONE.sendAsync(request, BodyHandlers.discarding()))
                .map(answer -> {
                    if (answer.statusCode() > LAST_SUCCESS) {
                        throw new IllegalStateException("status " + answer.statusCode());
                    }
                    return null;
                });
    }

    private static Uni<Void> append(Path file, String note) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    try {
                        Files.writeString(file, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                        return null;
                    } catch (IOException e) {
                        throw new IllegalStateException(e.getClass().getName(), e);
                    }
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Made when first needed, never into a native image. */
    private static final class Client {
        static final HttpClient ONE = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
