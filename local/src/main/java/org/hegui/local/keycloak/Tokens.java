package org.hegui.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Access tokens of the demo realm, straight from Keycloak's token endpoint. Each call fetches a new one. */
public final class Tokens {
    private static final String PASSWORD = "hegui-demo";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Tokens of the realm whose issuer is {@code issuer}. */
    public Tokens(URI issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** The token of a demo user such as {@code staff-a}, good for five minutes. */
    public String ofUser(String name) {
        return fetch(Map.of("grant_type", "password", "client_id", "cli", "username", name, "password", PASSWORD));
    }

    /** The token of a demo user that expires after one second. */
    public String ofUserForOneSecond(String name) {
        return fetch(
                Map.of("grant_type", "password", "client_id", "cli-short", "username", name, "password", PASSWORD));
    }

    /** The token of a confidential demo client such as {@code web-shop-a}. */
    public String ofClient(String id) {
        var secret = id + "-demo-secret";
        return fetch(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }

    private String fetch(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return accessToken(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for a token", e);
        }
    }

    private static String accessToken(String answer) throws IOException {
        var json = JSON.readTree(answer);
        if (!json.hasNonNull("access_token")) {
            throw new IllegalStateException(
                    "Keycloak gives no token: " + json.path("error_description").asText());
        }
        return json.get("access_token").asText();
    }
}
