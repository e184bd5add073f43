package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.settings.Service;
import org.hegui.local.tour.Caller;

/**
 * Several clients grant, withdraw and decide on the same people, over two replicas of consent-service. No decision that
 * was asked for after a withdrawal was acknowledged permits, and in the end history, state and evidence agree.
 */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionConcurrencyTest {

    private static final int PEOPLE = 12;
    private static final int ROUNDS = 8;
    private static final int DECIDERS = 6;
    private static final String SCREEN = "7c".repeat(32);

    private Suite suite;
    private Enterprise enterprise;
    private String purpose;

    @BeforeAll
    void prepare(Suite running) {
        suite = running;
        enterprise = new Enterprise(running);
        purpose = enterprise.activePurpose("contended", "mobile");
    }

    @Test
    void noDecisionPermitsAfterAnAcknowledgedWithdrawal() throws Exception {
        // Given
        var replica = suite.startReplica(Service.CONSENT);
        var callers = Stream.of(suite.address(Service.CONSENT), replica.address())
                .map(address -> new Caller(address, suite.tokens()))
                .toList();
        callers.forEach(caller -> caller.get(Enterprise.SHOP, "/consent/v1/purposes?limit=1"));
        callers.forEach(caller -> caller.get(Enterprise.STAFF, "/consent/v1/purposes?limit=1"));
        var people = Stream.generate(() -> new Contended(callers)).limit(PEOPLE).toList();
        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var speaking = submit(threads, people.stream().<Callable<Integer>>map(person -> person::speak));
            var deciding = submit(
                    threads, IntStream.range(0, DECIDERS).<Callable<Integer>>mapToObj(_ -> () -> decideOn(people)));
            for (var spoken : speaking) {
                spoken.get();
            }
            var decisions = 0;
            for (var decided : deciding) {
                decisions += decided.get();
            }
            // Then
            assertThat(decisions).isPositive();
            people.forEach(this::everythingAgrees);
        } finally {
            replica.kill();
        }
    }

    private static List<Future<Integer>> submit(ExecutorService threads, Stream<Callable<Integer>> tasks) {
        return tasks.map(threads::submit).toList();
    }

    private static int decideOn(List<Contended> people) {
        var made = 0;
        while (people.stream().anyMatch(person -> !person.done)) {
            people.get(ThreadLocalRandom.current().nextInt(people.size())).decide();
            made++;
        }
        return made;
    }

    private void everythingAgrees(Contended person) {
        var caller = enterprise.caller();
        var history = caller.get("auditor-a", "/consent/v1/consents?limit=200&subjectId=" + person.id)
                .answer()
                .path("items");
        assertThat(history.findValuesAsText("id")).containsExactlyElementsOf(person.statements);
        assertThat(history.findValuesAsText("saidAt")).isSorted().doesNotHaveDuplicates();
        assertThat(caller.get("auditor-a", "/consent/v1/evidence?limit=200&subjectId=" + person.id)
                        .answer()
                        .path("items")
                        .findValuesAsText("objectId"))
                .containsExactlyInAnyOrderElementsOf(person.statements);
        var now = enterprise.decide(person.id, "USE", purpose).text("/outcome");
        assertThat(now).isEqualTo(lastStatus(history).equals("GRANTED") ? "PERMIT" : "DENY");
        assertThat(person.wronglyPermitted).hasValue(0);
    }

    private static String lastStatus(JsonNode history) {
        return history.get(history.size() - 1).path("status").asText();
    }

    /** One person on whom many work at once. */
    private final class Contended {

        private final UUID id = UUID.randomUUID();
        private final List<Caller> callers;
        private final List<String> statements = new ArrayList<>();
        private final AtomicInteger wronglyPermitted = new AtomicInteger();

        /** Odd while the person has withdrawn and nobody has begun to grant again. */
        private final AtomicInteger phase = new AtomicInteger(1);

        private volatile boolean done;

        Contended(List<Caller> callers) {
            this.callers = callers;
        }

        /** Grants and withdraws in turn, each on any replica. */
        int speak() {
            try {
                for (var round = 0; round < ROUNDS; round++) {
                    phase.incrementAndGet();
                    statements.add(post("/consent/v1/consents", grant()));
                    statements.add(post(
                            "/consent/v1/consents/" + statements.getLast() + "/withdrawal", Map.of("channel", "app")));
                    phase.incrementAndGet();
                }
                return statements.size();
            } finally {
                done = true;
            }
        }

        /** A permit is wrong when the person had withdrawn before the question and said nothing until the answer. */
        void decide() {
            var before = phase.get();
            var question = Map.of("subjectId", id, "act", "USE", "purpose", purpose);
            var answer = Enterprise.expect(200, any().post(Enterprise.STAFF, "/consent/v1/decisions", question));
            var withdrawn = before % 2 == 1 && phase.get() == before;
            if (withdrawn && answer.text("/outcome").equals("PERMIT")) {
                wronglyPermitted.incrementAndGet();
            }
        }

        private Map<String, Object> grant() {
            var body = Enterprise.grant(id, purpose);
            body.put("uiEvidence", SCREEN);
            return body;
        }

        private String post(String path, Object body) {
            return Enterprise.created(any().post(Enterprise.SHOP, path, body));
        }

        private Caller any() {
            return callers.get(ThreadLocalRandom.current().nextInt(callers.size()));
        }
    }
}
