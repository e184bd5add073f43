package org.hegui.local.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.hegui.local.keycloak.Tokens;

/** Calls the gateway as demo users, each with a real token that is fetched once. Short-lived: tokens are not renewed. */
public final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final Tokens tokens;
    private final Map<String, String> tokenOf = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Calls {@code gateway} with tokens from {@code tokens}. */
    public Caller(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Reads as the user. */
    public Exchange get(String user, String path) {
        return send(user, Optional.of(tokenOf(user)), "GET", path, null);
    }

    /** Posts as the user; a null body posts nothing. */
    public Exchange post(String user, String path, Object body) {
        return send(user, Optional.of(tokenOf(user)), "POST", path, body);
    }

    /**
     * Posts to a sub-resource that changes the resource above it, as the user saw that last; a null body posts nothing.
     * What the user cannot see is changed blindly.
     */
    public Exchange change(String user, String path, Object body) {
        var seen =
                get(user, path.substring(0, path.lastIndexOf('/'))).entityTag().orElse("*");
        return send(user, Optional.of(tokenOf(user)), "POST", path, body, Map.of("If-Match", seen));
    }

    /** Sends with this token, or with none. */
    public Exchange send(String who, Optional<String> token, String method, String path, Object body) {
        return send(who, token, method, path, body, Map.of());
    }

    /** Sends with this token, or with none, and with further headers. */
    public Exchange send(
            String who, Optional<String> token, String method, String path, Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var entityTag = response.headers().firstValue("ETag");
            return new Exchange(who, method, path, response.statusCode(), entityTag, parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway at " + gateway + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + path, e);
        }
    }

    private String tokenOf(String user) {
        return tokenOf.computeIfAbsent(
                user, name -> name.startsWith("web-shop") ? tokens.ofClient(name) : tokens.ofUser(name));
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String body) throws IOException {
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
