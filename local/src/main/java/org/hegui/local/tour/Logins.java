package org.hegui.local.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.hegui.local.keycloak.Tokens;

/** The web shop's account system: makes a customer's log-in at Keycloak and ties it to their subject id. */
public final class Logins {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI users;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Makes log-ins in the realm whose issuer is {@code issuer}. */
    public Logins(URI issuer, Tokens tokens) {
        this.users = URI.create(issuer.toString().replace("/realms/", "/admin/realms/") + "/users");
        this.tokens = tokens;
    }

    /** Makes the log-in of a customer of handler-a and gives its name. */
    public String create(String name, String subjectId) {
        var request = HttpRequest.newBuilder(users)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + tokens.ofClient("account-linker"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(user(name, subjectId)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new StoryBroken(
                        "Keycloak does not make the log-in: " + answer.statusCode() + " " + answer.body());
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making a log-in", e);
        }
    }

    private static String user(String name, String subjectId) throws UncheckedIOException {
        try {
            return JSON.writeValueAsString(Map.of(
                    "username",
                    name,
                    "enabled",
                    true,
                    "email",
                    name + "@example.com",
                    "emailVerified",
                    true,
                    "firstName",
                    "示例",
                    "lastName",
                    "客户",
                    "credentials",
                    List.of(Map.of("type", "password", "value", "hegui-demo", "temporary", false)),
                    "attributes",
                    Map.of(
                            "handler", List.of("handler-a"),
                            "jurisdiction", List.of("CN"),
                            "subject_id", List.of(subjectId))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
