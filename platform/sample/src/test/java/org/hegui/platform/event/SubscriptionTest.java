package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hegui.platform.event.Subscriber.active;
import static org.hegui.platform.event.Subscriber.create;
import static org.hegui.platform.event.Subscriber.idOf;
import static org.hegui.platform.event.Subscriber.integrator;
import static org.hegui.platform.event.Subscriber.note;
import static org.hegui.platform.event.Subscriber.ping;
import static org.hegui.platform.event.Subscriber.rename;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
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

import org.hegui.platform.event.Receiver.Received;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.document.ProblemPages;

/** Subscriptions, their keys and what may be called. Each test has a handler of its own. */
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
        new Webhook(secret).verify(event.body(), headers(event));
    }

    @Test
    void whileKeysOverlapTheOldAndTheNewSecretVerify() throws WebhookVerificationException {
        // Given
        var created = create(handler, receiver, Map.of());
        String old = created.extract().path("secret");
        var id = idOf(created);
        ping(handler, id);
        // When
        String fresh = API.post(integrator(handler), "/event-subscriptions/" + id + "/secret-rotations")
                .then()
                .statusCode(200)
                .body("keys", hasSize(2))
                .extract()
                .path("secret");
        rename(handler, note(handler, UUID.randomUUID()), "anniversary");
        await().atMost(LONG).until(() -> receiver.accepted().size() == 1);
        // Then
        var event = receiver.accepted().getFirst();
        assertThat(fresh).isNotEqualTo(old);
        new Webhook(old).verify(event.body(), headers(event));
        new Webhook(fresh).verify(event.body(), headers(event));
        var stranger = new Webhook("whsec_dGhpcyBpcyBub2JvZHkncyBzZWNyZXQgYXQgYWxs");
        assertThatThrownBy(() -> stranger.verify(event.body(), headers(event)))
                .isInstanceOf(WebhookVerificationException.class);
        // When the overlap is over
        Sql.column(
                "update event_signing_key set retires_at = now() where handler = ? and retires_at is not null",
                handler);
        rename(handler, note(handler, UUID.randomUUID()), "later");
        await().atMost(LONG).until(() -> receiver.accepted().size() == 2);
        // Then
        var later = receiver.accepted().getLast();
        new Webhook(fresh).verify(later.body(), headers(later));
        assertThatThrownBy(() -> new Webhook(old).verify(later.body(), headers(later)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void anEd25519SubscriptionIsVerifiedByItsPublicKey() {
        // Given
        var created = create(handler, receiver, Map.of("signature", "ED25519")).body("secret", nullValue());
        String key =
                created.body("keys[0].publicKey", startsWith("whpk_")).extract().path("keys[0].publicKey");
        // When
        ping(handler, idOf(created)).body("state", is("ACTIVE"));
        // Then
        var event = receiver.all().getFirst();
        var message = new WebhookMessage(
                event.id(),
                Long.parseLong(event.headers().get("webhook-timestamp")),
                event.body().getBytes(StandardCharsets.UTF_8));
        var signature = event.headers().get("webhook-signature");
        assertThat(message.isSignedBy(List.of(WebhookKey.parse(key)), signature))
                .isTrue();
    }

    @Test
    void secretsAreShownOnceAndStoredSealed() {
        var created = create(handler, receiver, Map.of());
        String secret = created.extract().path("secret");
        var path = "/event-subscriptions/" + idOf(created);
        assertThat(API.get(integrator(handler), path).asString()).doesNotContain(secret);
        assertThat(API.get(integrator(handler), "/event-subscriptions").asString())
                .doesNotContain("whsec_");
        assertThat(Sql.column(
                        "select encode(sealed_secret, 'escape') from event_signing_key where handler = ?", handler))
                .singleElement()
                .asString()
                .doesNotContain(secret.substring(6))
                .doesNotContain("whsec_");
    }

    @Test
    void anAddressThatAnswersNoPingGetsNothingUntilItDoes() {
        // Given
        receiver.answersWith(_ -> 401);
        var id = idOf(create(handler, receiver, Map.of("replayFrom", "2020-01-01T00:00:00Z")));
        var other = new Receiver();
        active(handler, other);
        // When
        ping(handler, id)
                .body("accepted", is(false))
                .body("state", is("UNVERIFIED"))
                .body("status", is(401));
        rename(handler, note(handler, UUID.randomUUID()), "anniversary");
        await().atMost(LONG).until(() -> other.accepted().size() == 1);
        // Then
        assertThat(receiver.all()).extracting(Received::type).containsOnly("org.hegui.ping.v1");
        assertProblem(
                API.post(
                        integrator(handler),
                        "/event-subscriptions/" + id + "/replays",
                        Map.of("from", "2020-01-01T00:00:00Z")),
                409,
                "event-subscription-not-active");
        // When
        receiver.answersWith(_ -> 200);
        ping(handler, id).body("state", is("ACTIVE"));
        // Then
        await().atMost(LONG).until(() -> receiver.accepted().size() == 1);
        assertThat(receiver.accepted().getFirst().id())
                .isEqualTo(other.accepted().getFirst().id());
        other.close();
    }

    @Test
    void anAnswerWithoutEndIsCut() {
        receiver.talksWithoutEnd();
        active(handler, receiver);
        await().atMost(LONG).until(receiver::wasCutOff);
    }

    @Test
    void redirectsAreNotFollowed() {
        receiver.answersWith(event -> event.path().equals("/hook") ? 307 : 204);
        var id = idOf(create(handler, receiver, Map.of()));
        ping(handler, id).body("accepted", is(false)).body("status", is(307));
        assertThat(receiver.all()).extracting(Received::path).containsExactly("/hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/x", "https://169.254.169.254/latest/meta-data", "https://[::1]/",
                        "https://192.168.1.1",
                "https://no-such-host.invalid/", "ftp://127.0.0.1/", "https://u@127.0.0.1/", "https://[fd00:ec2::254]/"
            })
    void internalAndUnknownAddressesAreRefused(String url) {
        var body = Map.of("url", url, "types", List.of(Subscriber.RENAMED), "signature", "HMAC");
        assertProblem(API.post(integrator(handler), "/event-subscriptions", body), 400, "event-target-refused");
    }

    @Test
    void anAddressIsCheckedAgainWhenItIsUsed() {
        var id = active(handler, receiver);
        Sql.column("update event_subscription set url = 'http://10.1.2.3/' where id = ?", id);
        ping(handler, id).body("accepted", is(false)).body("failure", is("TARGET_REFUSED"));
    }

    @Test
    void anotherAddressMustAnswerFirstAndThenMissesNothing() {
        // Given
        var id = active(handler, receiver);
        var other = new Receiver();
        active(handler, other);
        var body = Map.of("url", receiver.url() + "2", "types", List.of(Subscriber.RENAMED));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(integrator(handler))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put("/sample/v1/event-subscriptions/" + id)
                .then()
                .statusCode(200)
                .body("state", is("UNVERIFIED"));
        // When
        rename(handler, note(handler, UUID.randomUUID()), "anniversary");
        await().atMost(LONG).until(() -> other.accepted().size() == 1);
        assertThat(receiver.accepted()).isEmpty();
        ping(handler, id).body("state", is("ACTIVE"));
        // Then
        await().atMost(LONG).until(() -> receiver.accepted().size() == 1);
        assertThat(receiver.accepted().getFirst().id())
                .isEqualTo(other.accepted().getFirst().id());
        other.close();
    }

    @Test
    void aNewKeyIsANewVersionOfTheSubscription() {
        var id = active(handler, receiver);
        var path = "/event-subscriptions/" + id;
        var before = API.get(integrator(handler), path).header("ETag");
        var rotated = API.post(integrator(handler), path + "/secret-rotations");
        assertThat(before).isNotBlank();
        assertThat(rotated.header("ETag")).isNotEqualTo(before);
        assertThat(API.get(integrator(handler), path).header("ETag")).isEqualTo(rotated.header("ETag"));
    }

    @Test
    void aKeyThatCannotBeOpenedStopsNobodyElse() {
        // Given
        var broken = active(handler, receiver);
        Sql.column("update event_signing_key set sealed_secret = '\\x00' where subscription_id = ?", broken);
        var stranger = "stranger-" + UUID.randomUUID();
        var theirs = new Receiver();
        active(stranger, theirs);
        // When
        rename(handler, note(handler, UUID.randomUUID()), "anniversary");
        rename(stranger, note(stranger, UUID.randomUUID()), "anniversary");
        // Then
        await().atMost(LONG).until(() -> theirs.accepted().size() == 1);
        await().atMost(LONG)
                .untilAsserted(() -> API.get(integrator(handler), "/event-deliveries?subscriptionId=" + broken)
                        .then()
                        .body("items[0].attempts[0].failure", is("KEY_UNREADABLE")));
        ping(handler, broken).body("accepted", is(false)).body("failure", is("KEY_UNREADABLE"));
        assertThat(receiver.accepted()).isEmpty();
        theirs.close();
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

    private static HttpHeaders headers(Received event) {
        return HttpHeaders.of(
                event.headers().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                (_, _) -> true);
    }
}
