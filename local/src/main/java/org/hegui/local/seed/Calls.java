package org.hegui.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Requests to the gateway that seeding makes. What is there already is as good as made (409). A service that is too busy to
 * answer in time is asked again, under the same {@code Idempotency-Key}, so that nothing is made twice.
 */
final class Calls {
    private static final Set<Integer> GOOD = Set.of(200, 201, 409);
    private static final Set<Integer> BUSY = Set.of(502, 503, 504);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final URI gateway;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Calls(URI gateway) {
        this.gateway = gateway;
    }

    JsonNode get(String path, String token) throws InterruptedException {
        return send(request(path, token).GET().build());
    }

    JsonNode post(String path, JsonNode body, String token) throws InterruptedException {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Seeding is alone with what it makes, so it changes it whatever its version. */
    JsonNode change(String path, String token) throws InterruptedException {
        return send(request(path, token)
                .header("If-Match", "*")
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws InterruptedException {
        var what = "seeding: " + request.method() + " " + request.uri().getPath();
        try {
            var answer = patiently(request);
            if (!GOOD.contains(answer.statusCode())) {
                throw new IllegalStateException(what + " is answered " + answer.statusCode() + " " + answer.body());
            }
            return Bodies.JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(what + " gets no answer", e);
        }
    }

    private HttpResponse<String> patiently(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        for (var tries = 1; tries < TRIES && BUSY.contains(answer.statusCode()); tries++) {
            Thread.sleep(PAUSE);
            answer = http.send(request, BodyHandlers.ofString());
        }
        return answer;
    }
}
