package org.hegui.breach.incident;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.breach.Given.people;
import static org.hegui.breach.Given.recorded;

import java.sql.SQLException;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** The database itself keeps what was known when, and one row per rule and recipient. */
@QuarkusTest
@WithServiceResources
class FactsAreKeptTest {

    @ParameterizedTest
    @ValueSource(strings = {"update incident_facts set people_affected = 0", "delete from incident_facts"})
    void noVersionChangesOrGoes(String change) throws SQLException {
        recorded(people(1));
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void noRowOfObligationsStandsTwice() throws SQLException {
        recorded(people(1));
        var copy =
                "insert into obligation select gen_random_uuid(), handler, incident_id, rule, rule_version, recipient,"
                        + " state, why_effect, why_zh, why_en, clock, length, due_at, first_applied_at, changed_at from obligation";
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(copy))
                    .hasMessageContaining("uq_obligation_incident_id_rule_recipient");
        }
    }
}
