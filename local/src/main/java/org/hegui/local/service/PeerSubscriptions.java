package org.hegui.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.hegui.local.file.PrivateFiles;
import org.hegui.local.keycloak.Tokens;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/** Subscribes the services to each other's events for both demo handlers, as an operator does; once, it is kept. */
public final class PeerSubscriptions {
    private static final List<String> HANDLERS = List.of("handler-a", "handler-b");
    private static final int PINGS = 20;
    private static final Duration BETWEEN_PINGS = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteSettings settings;
    private final Addresses addresses;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Those of this suite, made with the log-ins of its services. */
    public PeerSubscriptions(SuiteSettings settings, Tokens tokens) {
        this.settings = settings;
        this.addresses = new Addresses(settings.ports());
        this.tokens = tokens;
    }

    /** Makes the files that the subscribers read at their start. */
    static void prepare(Path data, Service subscriber) throws IOException {
        for (var events : PeerEvents.to(subscriber)) {
            if (!Files.exists(events.secrets(data))) {
                PrivateFiles.write(events.secrets(data), "");
            }
        }
    }

    /** Subscribes whoever of those that run is not subscribed yet. */
    public void make() throws IOException, InterruptedException {
        for (var events : PeerEvents.values()) {
            if (settings.services().containsAll(Set.of(events.publisher(), events.subscriber()))) {
                var token = tokens.ofClient(events.subscriber().module());
                for (var handler : HANDLERS) {
                    make(events, handler, token);
                }
            }
        }
    }

    private void make(PeerEvents events, String handler, String token) throws IOException, InterruptedException {
        var all = root(events.publisher()).resolve("event-subscriptions");
        var target = root(events.subscriber()).resolve("events").toString();
        var found = found(send(request(all, handler, token).GET()), target);
        if (found.path("state").asText().equals("ACTIVE")) {
            return;
        }
        var id = found.isMissingNode()
                ? created(events, all, target, handler, token)
                : found.path("id").asText();
        awaitTaken(events, URI.create(all + "/" + id + "/ping"), handler, token);
    }

    /** A receiver reads its keys again when it meets one that it does not know, but not at every moment. */
    private void awaitTaken(PeerEvents events, URI ping, String handler, String token) throws InterruptedException {
        for (var i = 0; i < PINGS; i++) {
            if (send(request(ping, handler, token).POST(BodyPublishers.noBody()))
                    .path("accepted")
                    .asBoolean()) {
                return;
            }
            Thread.sleep(BETWEEN_PINGS);
        }
        throw new IllegalStateException(events.subscriber().module() + " does not take the events of "
                + events.publisher().module());
    }

    /** The secret is shown once, and the subscriber must know it before it can answer a ping. */
    private String created(PeerEvents events, URI all, String target, String handler, String token)
            throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("url", target, "types", events.types(), "signature", "HMAC"));
        var made = send(request(all, handler, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        var file = events.secrets(settings.data());
        PrivateFiles.write(file, Files.readString(file) + made.path("secret").asText() + "\n");
        return made.path("id").asText();
    }

    private static JsonNode found(JsonNode list, String target) {
        for (var one : list.path("items")) {
            if (one.path("url").asText().equals(target)) {
                return one;
            }
        }
        return list.path("none");
    }

    private URI root(Service service) {
        return addresses.http(service.http()).resolve(service.database().orElseThrow() + "/v1/");
    }

    private static HttpRequest.Builder request(URI address, String handler, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Hegui-Handler", handler);
    }

    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        var asked = request.build();
        try {
            var answer = http.send(asked, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(asked.uri().getPath() + " is answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(asked.uri().getPath() + " gets no answer", e);
        }
    }
}
