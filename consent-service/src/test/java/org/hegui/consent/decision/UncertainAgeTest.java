package org.hegui.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.GivenPeople.aged;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** What is known of somebody's age may change at any moment: they register, or customer-service tells of a change. */
@QuarkusTest
@WithServiceResources
class UncertainAgeTest {

    private static final int QUESTIONS = 60;

    @Test
    void aMinorIsNeverDecidedOnAsSomebodyOfUnknownAge() throws Exception {
        // Given
        var teen = aged("TEEN");
        var question = Map.of("subjectId", teen, "act", "USE", "purpose", activePurpose("CONTRACT"));
        var done = new AtomicBoolean();
        var forgetting = CompletableFuture.runAsync(() -> forget(teen, done));
        // When
        for (var i = 0; i < QUESTIONS; i++) {
            var answer = API.post(staff(), "/decisions", question);
            // Then
            assertThat(answer.statusCode()).isIn(200, 409);
            if (answer.statusCode() == 200) {
                assertThat(answer.body().asString()).contains("MIN-36");
            }
        }
        done.set(true);
        forgetting.get();
    }

    @Test
    void whoRegistersAsAMinorIsOneAtOnce() {
        // Given
        var newcomer = UUID.randomUUID();
        var question = Map.of("subjectId", newcomer, "act", "USE", "purpose", activePurpose("CONTRACT"));
        assertThat(rulesOf(question)).doesNotContain("MIN-36");
        // When
        aged(newcomer, "TEEN", "2999-01-01", false);
        // Then
        assertThat(rulesOf(question)).contains("MIN-36");
    }

    private static String rulesOf(Map<String, ?> question) {
        return API.post(staff(), "/decisions", question).body().asString();
    }

    private static void forget(UUID person, AtomicBoolean done) {
        try {
            while (!done.get()) {
                Database.change("update person set age_group = null where subject_id = ?", person);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
