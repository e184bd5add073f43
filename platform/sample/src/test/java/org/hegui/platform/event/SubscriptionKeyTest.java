package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
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

import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.WithServiceResources;

/** The keys by which receivers know that an event is ours. Each test has a handler of its own. */
@QuarkusTest
@WithServiceResources
class SubscriptionKeyTest {

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
        new Webhook(old).verify(event.body(), event.httpHeaders());
        new Webhook(fresh).verify(event.body(), event.httpHeaders());
        var stranger = new Webhook("whsec_dGhpcyBpcyBub2JvZHkncyBzZWNyZXQgYXQgYWxs");
        assertThatThrownBy(() -> stranger.verify(event.body(), event.httpHeaders()))
                .isInstanceOf(WebhookVerificationException.class);
        // When the overlap is over
        Sql.column(
                "update event_signing_key set retires_at = now() where handler = ? and retires_at is not null",
                handler);
        rename(handler, note(handler, UUID.randomUUID()), "later");
        await().atMost(LONG).until(() -> receiver.accepted().size() == 2);
        // Then
        var later = receiver.accepted().getLast();
        new Webhook(fresh).verify(later.body(), later.httpHeaders());
        assertThatThrownBy(() -> new Webhook(old).verify(later.body(), later.httpHeaders()))
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
}
