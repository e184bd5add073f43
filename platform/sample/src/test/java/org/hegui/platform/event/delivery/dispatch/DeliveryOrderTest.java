package org.hegui.platform.event.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.event.Subscriber.active;
import static org.hegui.platform.event.Subscriber.integrator;
import static org.hegui.platform.event.Subscriber.note;
import static org.hegui.platform.event.Subscriber.rename;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.Receiver;
import org.hegui.platform.event.Receiver.Received;
import org.hegui.platform.event.Sql;
import org.hegui.platform.event.delivery.log.DeliveryService;
import org.hegui.platform.event.transport.WebhookSender;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.WithServiceResources;

/** At least once and in order per subject, whatever happens. Each test has a handler of its own. */
@QuarkusTest
@WithServiceResources
class DeliveryOrderTest {

    private static final Api API = Api.at("/sample/v1");
    private static final Duration LONG = Duration.ofSeconds(40);

    private final Receiver receiver = new Receiver();
    private String handler;

    @Inject
    DispatchService deliveries;

    @Inject
    DeliveryService log;

    @Inject
    WebhookSender sender;

    @Inject
    Envelope envelope;

    @Inject
    HandlerScope scope;

    @Inject
    EventConfig config;

    @Inject
    Vertx vertx;

    @BeforeEach
    void handler() {
        handler = "handler-" + UUID.randomUUID();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void eventsOfASubjectArriveInOrderThoughManyPublishAndTwoDispatch() {
        // Given
        active(handler, receiver);
        var subjects = Stream.generate(UUID::randomUUID).limit(4).toList();
        var once = ConcurrentHashMap.<String>newKeySet();
        receiver.answersWith(event -> event.id().hashCode() % 5 == 0 && once.add(event.id()) ? 500 : 204);
        // When
        try (var _ = secondDispatcher()) {
            publish(subjects, 6, 5);
            await().atMost(LONG).until(() -> receiver.accepted().size() >= 4 * 6 * 5);
        }
        // Then
        assertThat(once).isNotEmpty();
        for (var subject : subjects) {
            assertThat(receiver.acceptedOf(subject))
                    .extracting(Received::id)
                    .containsExactlyElementsOf(published(subject));
        }
    }

    @Test
    void aLeaseThatRanOutIsTakenOverAndTheOrderHolds() {
        // Given
        var subscription = active(handler, receiver);
        var subject = UUID.randomUUID();
        var other = UUID.randomUUID();
        change("/event-subscriptions/" + subscription + "/pause");
        rename(handler, note(handler, subject), "first");
        rename(handler, note(handler, subject), "second");
        await().atMost(LONG)
                .until(() -> Sql.column("select id from event_delivery where handler = ?", handler)
                                .size()
                        == 2);
        lease(subject, "1 hour");
        // When
        change("/event-subscriptions/" + subscription + "/resumption");
        rename(handler, note(handler, other), "third");
        // Then
        await().atMost(LONG).until(() -> receiver.acceptedOf(other).size() == 1);
        assertThat(receiver.acceptedOf(subject)).isEmpty();
        lease(subject, "-1 second");
        await().atMost(LONG).until(() -> receiver.acceptedOf(subject).size() == 2);
        assertThat(receiver.acceptedOf(subject)).extracting(Received::id).containsExactlyElementsOf(published(subject));
    }

    @Test
    void whatIsRefusedTooOftenIsADeadLetterThatCanBeRedelivered() {
        // Given
        var subscription = active(handler, receiver);
        var subject = UUID.randomUUID();
        var note = note(handler, subject);
        receiver.answersWith(event -> "bad".equals(event.json("data.topic")) ? 503 : 204);
        // When
        rename(handler, note, "bad");
        rename(handler, note, "good");
        // Then
        await().atMost(LONG).until(() -> receiver.acceptedOf(subject).size() == 1);
        var list = "/event-deliveries?subscriptionId=" + subscription;
        var dead = API.get(integrator(handler), list + "&state=DEAD")
                .then()
                .body("items", hasSize(1))
                .body("items[0].tries", is(4))
                .body("items[0].attempts.status", everyItem(is(503)));
        API.get(integrator(handler), list + "&state=DELIVERED").then().body("items.afterDeadLetter", hasItem(true));
        // When
        receiver.answersWith(_ -> 204);
        post("/event-deliveries/" + dead.extract().path("items[0].id") + "/redelivery");
        // Then
        await().atMost(LONG).until(() -> receiver.acceptedOf(subject).size() == 2);
        assertThat(receiver.acceptedOf(subject).getLast().id())
                .isEqualTo(dead.extract().path("items[0].eventId"));
        API.get(integrator(handler), list + "&state=DEAD").then().body("items", hasSize(0));
        assertThat(receiver.all())
                .filteredOn(event -> "bad".equals(event.json("data.topic")))
                .extracting(Received::id)
                .hasSize(5)
                .containsOnly(receiver.acceptedOf(subject).getLast().id());
    }

    @Test
    void aReplayBringsTheSameEventsInOrderOnceMore() {
        // Given
        var subscription = active(handler, receiver);
        var subject = UUID.randomUUID();
        publish(List.of(subject), 1, 5);
        await().atMost(LONG).until(() -> receiver.accepted().size() == 5);
        // When
        var body = Map.of("from", Instant.EPOCH.toString());
        API.post(integrator(handler), "/event-subscriptions/" + subscription + "/replays", body)
                .then()
                .statusCode(200)
                .body("events", is(5));
        // Then
        await().atMost(LONG).until(() -> receiver.accepted().size() == 10);
        var twice = Stream.concat(published(subject).stream(), published(subject).stream())
                .toList();
        assertThat(receiver.accepted()).extracting(Received::id).containsExactlyElementsOf(twice);
    }

    @Test
    void whatIsUnderWayOrUnknownIsNotRedelivered() {
        // Given
        var subscription = active(handler, receiver);
        change("/event-subscriptions/" + subscription + "/pause");
        rename(handler, note(handler, UUID.randomUUID()), "waits");
        await().atMost(LONG)
                .until(() -> !Sql.column("select id from event_delivery where handler = ?", handler)
                        .isEmpty());
        var delivery = Sql.column("select id from event_delivery where handler = ?", handler)
                .getFirst();
        // Then
        var path = "/event-deliveries/" + delivery + "/redelivery";
        assertProblem(API.post(integrator(handler), path), 409, "event-delivery-under-way");
        assertProblem(API.post(integrator("other"), path), 404, "event-delivery-not-found");
    }

    @Test
    void whatWasDeliveredLongAgoIsClearedAndDeadLettersAreKept() throws Throwable {
        // Given
        active(handler, receiver);
        var delivered = UUID.randomUUID();
        var dead = UUID.randomUUID();
        receiver.answersWith(event -> event.subject().equals(dead.toString()) ? 500 : 204);
        rename(handler, note(handler, delivered), "good");
        rename(handler, note(handler, dead), "bad");
        await().atMost(LONG).until(() -> states().equals(List.of("DEAD", "DELIVERED")));
        // When
        Sql.column("update outbox_event set occurred_at = now() - interval '31 days' where handler = ?", handler);
        VertxContextSupport.subscribeAndAwait(() -> scope.ofAll(log::clear));
        // Then
        assertThat(published(delivered)).isEmpty();
        assertThat(published(dead)).hasSize(1);
        assertThat(states()).containsExactly("DEAD");
    }

    private List<String> states() {
        return Sql.column("select state from event_delivery where handler = ? order by state", handler);
    }

    /** Several threads at once write about each subject. */
    private void publish(List<UUID> subjects, int threadsEach, int each) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var subject : subjects) {
                IntStream.range(0, threadsEach).forEach(_ -> threads.submit(() -> renames(subject, each)));
            }
        }
    }

    private void renames(UUID subject, int times) {
        var note = note(handler, subject);
        IntStream.range(0, times).forEach(at -> rename(handler, note, "topic-" + at));
    }

    /** What a second replica would run. */
    private ScheduledExecutorService secondDispatcher() {
        var second = new Dispatcher(deliveries, sender, envelope, scope, config, vertx);
        var timer = Executors.newSingleThreadScheduledExecutor();
        timer.scheduleAtFixedRate(second::wake, 0, 20, TimeUnit.MILLISECONDS);
        return timer;
    }

    private List<String> published(UUID subject) {
        return Sql.column("select id from outbox_event where subject_id = ? order by position", subject);
    }

    private void lease(UUID subject, String time) {
        Sql.column(
                "update event_delivery set lease_token = gen_random_uuid(), lease_until = now() + cast(? as interval)"
                        + " where subject_id = ? and position = (select min(position) from event_delivery where subject_id = ?)",
                time,
                subject,
                subject);
    }

    private void change(String path) {
        API.change(integrator(handler), path).then().statusCode(200);
    }

    private void post(String path) {
        API.post(integrator(handler), path).then().statusCode(200);
    }
}
