package org.hegui.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.service.Replica;
import org.hegui.local.settings.Service;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Logins;
import org.hegui.local.tour.Narrator;
import org.hegui.local.tour.Story;

/**
 * Two replicas of consent-service on one database, under concurrent load, one of them killed in the middle: no write,
 * entry or event is lost or doubled.
 */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReplicaTest {

    private static final String SHOP = "web-shop-a";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PEOPLE = 40;
    private static final int ROUNDS = 10;
    private static final String GRANTED = "org.hegui.consent.granted.v1";
    private static final String WITHDRAWN = "org.hegui.consent.withdrawn.v1";

    private Suite suite;
    private Caller caller;

    @BeforeAll
    void prepare(Suite running) {
        suite = running;
        caller = new Caller(suite.gateway(), suite.tokens());
        new Story(caller, new Logins(suite.issuer(), suite.tokens()), Narrator.silent(), "replica").purposes();
    }

    @Test
    void nothingIsLostOrDoubledWhenOneOfTwoReplicasIsKilled() throws Exception {
        // Given
        try (var receiver = new Receiver();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            subscribe(receiver);
            var replica = suite.startReplica(Service.CONSENT);
            var load = new Load(replica, threads);
            // When
            var people = Stream.generate(UUID::randomUUID).limit(PEOPLE).toList();
            var said = people.stream()
                    .collect(toMap(person -> person, person -> threads.submit(() -> load.speak(person))));
            load.awaitHalf();
            replica.kill();
            // Then
            for (var person : people) {
                var statements = said.get(person).get();
                assertThat(history(person)).containsExactlyElementsOf(statements);
                assertThat(provenStatements(person)).containsExactlyInAnyOrderElementsOf(statements);
            }
            var entries = said.values().stream().mapToInt(ReplicaTest::size).sum();
            assertThat(entries).isEqualTo(PEOPLE * ROUNDS);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(delivered(receiver)).isEqualTo(results(said)));
            await().atMost(PATIENCE).untilAsserted(this::everythingIsSealedInOneTree);
        }
    }

    private void subscribe(Receiver receiver) {
        var body = Map.of(
                "url", receiver.address().toString(), "types", List.of(GRANTED, WITHDRAWN), "signature", "ED25519");
        var made = caller.post(SHOP, "/consent/v1/event-subscriptions", body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var ping = caller.post(SHOP, "/consent/v1/event-subscriptions/" + made.text("/id") + "/ping", null);
        assertThat(ping.status()).as(ping.toString()).isEqualTo(200);
    }

    private void everythingIsSealedInOneTree() {
        var audit = caller.post("auditor-a", "/consent/v1/evidence/audits", null);
        assertThat(audit.answer().path("whole").asBoolean())
                .as(audit.toString())
                .isTrue();
        assertThat(audit.answer().path("waiting").asLong()).isZero();
    }

    /** What the person said, oldest first, as the service tells it. */
    private List<String> history(UUID person) {
        return ids(caller.get("auditor-a", "/consent/v1/consents?limit=200&subjectId=" + person)
                .answer());
    }

    private List<String> provenStatements(UUID person) {
        return caller.get("auditor-a", "/consent/v1/evidence?limit=200&subjectId=" + person)
                .answer()
                .path("items")
                .findValuesAsText("objectId");
    }

    private static Map<String, List<String>> delivered(Receiver receiver) {
        return receiver.firstDeliveries(GRANTED, WITHDRAWN).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> consentIds(entry.getValue())));
    }

    private static List<String> consentIds(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.at("/data/consentId").asText())
                .toList();
    }

    private static Map<String, List<String>> results(Map<UUID, Future<List<String>>> said) {
        return said.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().resultNow()));
    }

    private static int size(Future<List<String>> statements) {
        return statements.resultNow().size();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("id");
    }

    /** Grants and withdrawals of many people, each request sent to both replicas at once under one idempotency key. */
    private final class Load {

        private final List<Caller> replicas;
        private final Executor threads;
        private final String token = suite.tokens().ofClient(SHOP);
        private final AtomicInteger done = new AtomicInteger();
        private final CompletableFuture<Void> half = new CompletableFuture<>();

        Load(Replica other, Executor threads) {
            this.threads = threads;
            replicas = Stream.of(suite.address(Service.CONSENT), other.address())
                    .map(address -> new Caller(address, suite.tokens()))
                    .toList();
        }

        void awaitHalf() {
            half.join();
        }

        /** Grants and withdraws in turn; gives the ids of the statements in their order. */
        List<String> speak(UUID person) {
            var statements = new ArrayList<String>();
            for (var round = 0; round < ROUNDS; round++) {
                statements.add(round % 2 == 0 ? grant(person) : withdraw(statements.getLast()));
                if (done.incrementAndGet() == PEOPLE * ROUNDS / 2) {
                    half.complete(null);
                }
            }
            return statements;
        }

        private String grant(UUID person) {
            var body = Map.of(
                    "subjectId", person,
                    "purpose", "marketing-sms-replica",
                    "answer", "GRANTED",
                    "language", "zh-CN",
                    "channel", "app",
                    "uiEvidence", "0".repeat(64));
            return onBoth("/consent/v1/consents", body);
        }

        private String withdraw(String grant) {
            return onBoth("/consent/v1/consents/" + grant + "/withdrawal", Map.of("channel", "app"));
        }

        /** The id that both replicas answer with; the one that was killed has no say. */
        private String onBoth(String path, Object body) {
            var key = UUID.randomUUID().toString();
            var answers = replicas.stream()
                    .map(replica -> CompletableFuture.supplyAsync(() -> ask(replica, path, key, body), threads))
                    .toList();
            var ids = answers.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            assertThat(ids).as(path).hasSize(1);
            return ids.getFirst();
        }

        /** Asks until there is an answer; a replica that does not answer at all is gone. */
        private Optional<String> ask(Caller replica, String path, String key, Object body) {
            try {
                var headers = Map.of("Idempotency-Key", key);
                var answer = replica.send(SHOP, Optional.of(token), "POST", path, body, headers);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                return Optional.of(answer.text("/id"));
            } catch (UncheckedIOException gone) {
                return Optional.empty();
            }
        }
    }
}
