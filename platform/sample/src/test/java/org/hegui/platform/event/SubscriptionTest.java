package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.hegui.platform.event.Subscriber.active;
import static org.hegui.platform.event.Subscriber.create;
import static org.hegui.platform.event.Subscriber.idOf;
import static org.hegui.platform.event.Subscriber.integrator;
import static org.hegui.platform.event.Subscriber.note;
import static org.hegui.platform.event.Subscriber.ping;
import static org.hegui.platform.event.Subscriber.rename;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.document.ProblemPages;

/** What subscribers are told, and who may subscribe. Each test has a handler of its own. */
@QuarkusTest
@WithServiceResources
class SubscriptionTest {

    private static final Api API = Api.at("/sample/v1");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Receiver receiver = new Receiver();
    private String handler;

    @BeforeEach
    void handler() {
        handler = "handler-" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEventIsASignedCloudEventWithIdsOnly() throws WebhookVerificationException {
        // Given
        var created = create(handler, receiver, Map.of());
        String secret = created.body("secret", startsWith("whsec_")).extract().path("secret");
        ping(handler, idOf(created)).body("state", is("ACTIVE"));
        var subject = UUID.randomUUID();
        var note = note(handler, subject);
        // When
        rename(handler, note, "anniversary");
        await().atMost(LONG).until(() -> receiver.accepted().size() == 1);
        // Then
        var event = receiver.accepted().getFirst();
        assertThat(event.headers()).containsEntry("content-type", "application/cloudevents+json");
        assertThat(event.json("specversion")).isEqualTo("1.0");
        assertThat(event.json("source")).isEqualTo("/hegui/sample-service");
        assertThat(event.json("type")).isEqualTo(Subscriber.RENAMED);
        assertThat(event.json("handler")).isEqualTo(handler);
        assertThat(event.subject()).isEqualTo(subject.toString());
        assertThat(event.id()).isEqualTo(event.json("id"));
        assertThat(event.json("data.noteId")).isEqualTo(note.toString());
        assertThat(event.json("data.topic")).isEqualTo("anniversary");
        new Webhook(secret).verify(event.body(), event.httpHeaders());
    }

    @Test
    void unknownTypesAreRefused() {
        var body = Map.of("url", receiver.url(), "types", List.of("org.hegui.none.v1"), "signature", "HMAC");
        assertProblem(API.post(integrator(handler), "/event-subscriptions", body), 400, "event-type-unknown");
    }

    @Test
    void anotherHandlerSeesNothingAndIsToldNothing() {
        // Given
        var id = active(handler, receiver);
        var stranger = "stranger-" + UUID.randomUUID();
        var theirs = new Receiver();
        active(stranger, theirs);
        // When
        rename(handler, note(handler, UUID.randomUUID()), "anniversary");
        await().atMost(LONG).until(() -> receiver.accepted().size() == 1);
        // Then
        assertThat(theirs.accepted()).isEmpty();
        var path = "/event-subscriptions/" + id;
        assertProblem(API.get(integrator(stranger), path), 404, "event-subscription-not-found");
        for (var action : List.of("/pause", "/resumption", "/secret-rotations", "/ping")) {
            assertProblem(API.change(integrator(stranger), path + action), 404, "event-subscription-not-found");
        }
        API.get(integrator(stranger), "/event-deliveries?subscriptionId=" + id)
                .then()
                .body("items", empty());
        API.get(integrator(stranger), "/event-subscriptions").then().body("items", hasSize(1));
        theirs.close();
    }

    @Test
    void changesAreProven() {
        var id = active(handler, receiver);
        API.get(Tokens.ofHandler(handler, "auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", hasItem("event-subscription.created"))
                .body("items.action", hasItem("event-subscription.activated"));
    }

    @Test
    void anEndedSubscriptionIsGone() {
        var id = active(handler, receiver);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(integrator(handler))
                .header("If-Match", "*")
                .delete("/sample/v1/event-subscriptions/" + id)
                .then()
                .statusCode(204);
        assertProblem(API.get(integrator(handler), "/event-subscriptions/" + id), 404, "event-subscription-not-found");
        assertThat(Sql.column("select id from event_signing_key where subscription_id = ?", id))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/event-subscriptions", "/event-deliveries"})
    void staffMayNotLookAndNobodyWithoutAToken(String path) {
        assertProblem(API.get(Tokens.of("staff"), path), 403, "forbidden");
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
    }

    @Test
    void everyProblemIsExplained() {
        ProblemPages.assertExplained(EventProblem.values());
    }
}
