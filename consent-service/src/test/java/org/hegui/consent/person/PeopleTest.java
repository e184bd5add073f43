package org.hegui.consent.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.consent.GivenPeople.aged;
import static org.hegui.consent.GivenPeople.failing;
import static org.hegui.consent.GivenPeople.timesAsked;
import static org.hegui.platform.testkit.Tokens.HANDLER_A;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class PeopleTest {

    private static final String ROW = """
            select concat_ws(' ', age_group, age_group_until, signs_of_minority) from person
            where handler = 'handler-a' and subject_id = ?""";

    @Inject
    People people;

    @Inject
    HandlerScope scope;

    @AfterEach
    void closeTheCircuit() {
        CDI.current().select(CircuitBreakerMaintenance.class).get().resetAll();
    }

    @Test
    void customerServiceIsAskedOnce() throws SQLException {
        var child = UUID.randomUUID();
        aged(child, "CHILD", "2999-01-01", false);
        var adult = aged("ADULT");
        var ageless = aged("UNKNOWN");
        assertThat(know(List.of(child, adult, ageless, child))).isEmpty();
        assertThat(know(List.of(ageless, adult, child))).isEmpty();
        assertThat(row(child)).isEqualTo("CHILD 2999-01-01 f");
        assertThat(row(adult)).isEqualTo("ADULT f");
        assertThat(row(ageless)).isEqualTo("UNKNOWN f");
        assertThat(Stream.of(child, adult, ageless).map(id -> timesAsked(id))).containsOnly(1);
    }

    @Test
    void whoIsNoCustomerIsAskedAboutEachTime() throws SQLException {
        var newcomer = UUID.randomUUID();
        assertThat(know(List.of(newcomer))).containsExactly(newcomer);
        assertThat(Database.texts(ROW, newcomer)).isEmpty();
        aged(newcomer, "TEEN", "2999-01-01", false);
        assertThat(know(List.of(newcomer))).isEmpty();
        assertThat(row(newcomer)).isEqualTo("TEEN 2999-01-01 f");
    }

    @Test
    void whoIsNoCustomerAnyMoreHasNoAge() throws SQLException {
        var erased = UUID.randomUUID();
        Database.change("""
                insert into person (handler, subject_id, age_group, age_group_until, age_known_at)
                values ('handler-a', ?, 'TEEN', '2020-01-01', now())""", erased);
        assertThat(know(List.of(erased))).containsExactly(erased);
        assertThat(row(erased)).isEqualTo("f");
    }

    @Test
    void whoseBirthdayHasComeIsAskedForAgain() throws SQLException {
        var teen = UUID.randomUUID();
        aged(teen, "CHILD", "2020-01-01", false);
        know(List.of(teen));
        aged(teen, "TEEN", "2999-01-01", false);
        know(List.of(teen));
        assertThat(row(teen)).isEqualTo("TEEN 2999-01-01 f");
    }

    @Test
    void whoWasUnknownIsAskedForAgainAfterAWhile() throws SQLException {
        var late = aged("UNKNOWN");
        know(List.of(late));
        aged(late, "UNKNOWN", null, true);
        know(List.of(late));
        assertThat(row(late)).isEqualTo("UNKNOWN f");
        Database.change(
                "update person set age_known_at = age_known_at - interval '11 minutes' where subject_id = ?", late);
        know(List.of(late));
        assertThat(row(late)).isEqualTo("UNKNOWN t");
    }

    @Test
    void moreThanOneQuestionHolds() throws SQLException {
        var many = new ArrayList<UUID>();
        IntStream.range(0, 2001).forEach(_ -> many.add(UUID.randomUUID()));
        var child = aged("CHILD");
        many.add(child);
        assertThat(know(many)).hasSize(2001).doesNotContain(child);
        assertThat(row(child)).startsWith("CHILD");
    }

    @ParameterizedTest
    @CsvSource({"down, PEER_UNAVAILABLE", "slow, PEER_TIMEOUT", "broken, PEER_FAILED", "garbled, PEER_FAILED"})
    void nobodyIsTakenForAnAdultWhenThePeerFails(String how, String problem) throws SQLException {
        var id = failing(how);
        assertThatThrownBy(() -> know(List.of(id)))
                .hasMessageContaining("customer-service")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).hasToString(problem));
        assertThat(Database.texts(ROW, id)).isEmpty();
    }

    private Set<UUID> know(Collection<UUID> ids) {
        return scope.of(HANDLER_A, () -> people.know(HANDLER_A, ids)).await().atMost(Duration.ofSeconds(20));
    }

    private static String row(UUID id) throws SQLException {
        return Database.texts(ROW, id).getFirst();
    }
}
