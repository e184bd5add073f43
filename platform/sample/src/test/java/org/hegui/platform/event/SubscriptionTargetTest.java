package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
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

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.event.Receiver.Received;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.WithServiceResources;

/** Which addresses are called, and when. Each test has a handler of its own. */
@QuarkusTest
@WithServiceResources
class SubscriptionTargetTest {

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
}
