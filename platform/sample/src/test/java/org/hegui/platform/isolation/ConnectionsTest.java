package org.hegui.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** Whoever takes a connection sees its own handler's rows and no others, whatever the connection did before. */
@QuarkusTest
@WithServiceResources
@TestProfile(Trial.class)
class ConnectionsTest {

    private static final Api API = Api.at("/sample/v1");
    private static final String A = "isolation-a";
    private static final String B = "isolation-b";
    private static final int OF_A = 3;
    private static final int OF_B = 5;
    private static final List<String> WAYS =
            List.of("session", "transaction", "pool", "prepared", "connection", "worker");

    @Inject
    HandlerScope scope;

    @Inject
    UnfilteredService notes;

    @BeforeEach
    void threeNotesOfOneHandlerAndFiveOfTheOther() throws SQLException {
        Database.change("delete from note where topic like 'isolation-%'");
        var insert = "insert into note select gen_random_uuid(), 0, ?, gen_random_uuid(), 'isolation-' || n, now()"
                + " from generate_series(1, ?) n";
        Database.change(insert, A, OF_A);
        Database.change(insert, B, OF_B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"session", "transaction", "pool", "prepared", "connection", "worker", "after-another-inside"})
    void aRequestSeesItsHandlersRowsOnly(String way) {
        assertThat(seenBy(A, way)).hasSize(OF_A).containsOnly(A);
        assertThat(seenBy(B, way)).hasSize(OF_B).containsOnly(B);
        assertThat(seenBy("isolation-c", way)).isEmpty();
    }

    @Test
    void aScopeInsideARequestIsItsOwn() {
        assertThat(seenBy(A, "another-inside")).hasSize(OF_B).containsOnly(B);
    }

    @Test
    void workThatLeavesItsContextSeesNothing() {
        assertThat(seenBy(A, "another-context")).isEmpty();
    }

    @Test
    void aRequestOfNobodySeesNothing() {
        seenBy(A, "session");
        assertThat(API.getAnonymously("/unfiltered").jsonPath().getList("", String.class))
                .isEmpty();
    }

    @Test
    void aTokenCannotNameAllHandlers() {
        assertProblem(API.get(Tokens.ofHandler("*", "staff"), "/unfiltered/session"), 403, "forbidden");
    }

    @Test
    void workSaysWhoseRowsItMaySee() {
        assertThat(await(notes::inSession)).isEmpty();
        assertThat(await(() -> scope.ofAll(notes::inSession))).hasSize(OF_A + OF_B);
        assertThat(await(() -> scope.of(A, notes::inTransaction))).hasSize(OF_A).containsOnly(A);
        assertThat(await(() -> scope.ofAll(notes::inSession).chain(notes::ofPool)))
                .isEmpty();
        assertThat(await(() -> scope.ofAll(() -> scope.of(B, notes::ofPool).chain(notes::inSession))))
                .hasSize(OF_A + OF_B);
    }

    @Test
    void workAtTheSameTimeInOneContextKeepsItsOwnSight() {
        var both = await(() -> Uni.join()
                .all(scope.of(A, notes::inSession), scope.of(B, notes::inSession), scope.ofAll(notes::inSession))
                .andFailFast());
        assertThat(both.get(0)).hasSize(OF_A).containsOnly(A);
        assertThat(both.get(1)).hasSize(OF_B).containsOnly(B);
        assertThat(both.get(2)).hasSize(OF_A + OF_B);
    }

    @Test
    void aHandlerThatCannotBeToldFailsTheWorkAndSpoilsNoConnection() {
        // PostgreSQL refuses the character with the number 0
        for (var i = 0; i < 5; i++) {
            assertThat(seenBy(B, "session")).containsOnly(B);
            assertThatThrownBy(() -> await(() -> scope.of("isolation-\0", notes::inSession)));
            assertThat(seenBy(A, "session")).hasSize(OF_A).containsOnly(A);
        }
    }

    @Test
    void aHandlerWithoutANameIsRefused() {
        assertThatThrownBy(() -> scope.of("*", notes::inSession)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scope.of(" ", notes::inSession)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void underLoadNobodyEverSeesAnother() throws InterruptedException {
        var calls = IntStream.range(0, 1_500).mapToObj(ConnectionsTest::call).toList();
        try (var callers = Executors.newFixedThreadPool(16)) {
            var seen = callers.invokeAll(calls).stream().map(done -> done.resultNow());
            assertThat(seen).containsOnly("right");
        }
    }

    private static Callable<String> call(int number) {
        var way = number % 5 == 0 ? "failed-transaction" : WAYS.get(number % WAYS.size());
        return switch (number % 3) {
            case 0 -> () -> way.startsWith("failed") ? drop(A, way) : verdict(seenBy(A, way), A, OF_A);
            case 1 -> () -> way.startsWith("failed") ? drop(B, way) : verdict(seenBy(B, way), B, OF_B);
            default ->
                () -> API.getAnonymously("/unfiltered").jsonPath().getList("").isEmpty() ? "right" : "seen by nobody";
        };
    }

    private static String drop(String handler, String way) {
        return seenBy(handler, way).isEmpty() ? "right" : "not failed";
    }

    private static String verdict(List<String> seen, String handler, int many) {
        return seen.equals(Stream.generate(() -> handler).limit(many).toList()) ? "right" : handler + " saw " + seen;
    }

    private static List<String> seenBy(String handler, String way) {
        return API.get(Tokens.ofHandler(handler, "staff"), "/unfiltered/" + way)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("", String.class);
    }

    /** As a job would: on a context of its own. */
    private <T> T await(Supplier<Uni<T>> work) {
        return Jobs.run(work).await().atMost(Duration.ofSeconds(10));
    }
}
