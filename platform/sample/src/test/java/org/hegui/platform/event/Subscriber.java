package org.hegui.platform.event;

import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;

/** Subscribes to the sample's events and makes it publish some. */
public final class Subscriber {

    public static final String RENAMED = "org.hegui.sample.note-renamed.v1";

    private static final Api API = Api.at("/sample/v1");

    private Subscriber() {}

    public static ValidatableResponse create(String handler, Receiver receiver, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("url", receiver.url(), "types", List.of(RENAMED), "signature", "HMAC"));
        body.putAll(more);
        return API.post(integrator(handler), "/event-subscriptions", body)
                .then()
                .statusCode(201);
    }

    public static UUID idOf(ValidatableResponse created) {
        return UUID.fromString(created.extract().path("id"));
    }

    /** A subscription that answered its ping. */
    public static UUID active(String handler, Receiver receiver) {
        var id = idOf(create(handler, receiver, Map.of()));
        ping(handler, id).body("accepted", is(true)).body("state", is("ACTIVE"));
        return id;
    }

    public static ValidatableResponse ping(String handler, UUID subscription) {
        return API.post(integrator(handler), "/event-subscriptions/" + subscription + "/ping")
                .then()
                .statusCode(200);
    }

    public static String integrator(String handler) {
        return Tokens.ofHandler(handler, "integrator");
    }

    public static UUID note(String handler, UUID subject) {
        return API.create(
                Tokens.ofHandler(handler, "staff"), "/notes", Map.of("subjectId", subject, "topic", "birthday"));
    }

    public static void rename(String handler, UUID note, String topic) {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.ofHandler(handler, "staff"))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("topic", topic))
                .put("/sample/v1/notes/" + note)
                .then()
                .statusCode(200);
    }
}
