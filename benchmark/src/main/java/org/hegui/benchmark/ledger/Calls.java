package org.hegui.benchmark.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.hegui.platform.testkit.Tokens;

/** Calls of the sample service over one kept connection a thread; whatever isn't answered well ends the measurement. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    Calls(URI root) {
        this.root = root;
    }

    /** A note with this many entries of evidence in its transaction. */
    void yardstick(String staff, int entries) {
        post(staff, "/yardsticks", "{\"subjectId\":\"" + UUID.randomUUID() + "\",\"entries\":" + entries + "}");
    }

    /** A note about a new customer, with one entry that commits to its topic. */
    void note(String staff) {
        post(staff, "/notes", "{\"subjectId\":\"" + UUID.randomUUID() + "\",\"topic\":\"birthday\"}");
    }

    JsonNode audit() {
        return post(auditor(), "/evidence/audits", "");
    }

    JsonNode get(String token, String path) {
        return json(good(request(path, token), BodyHandlers.ofString()).body());
    }

    Path pack(Path file) {
        return good(request("/evidence/pack", auditor()), BodyHandlers.ofFile(file))
                .body();
    }

    /** Good for ten minutes. */
    static String auditor() {
        return Tokens.of("auditor");
    }

    /** Good for ten minutes. */
    static String staff() {
        return Tokens.of("staff");
    }

    private JsonNode post(String token, String path, String body) {
        var request =
                request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return json(good(request, BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> good(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            var answer = client.send(request.build(), handler);
            if (answer.statusCode() > 201) {
                throw new IllegalStateException(answer.uri() + " was answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
