package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.hegui.statute.incident.IncidentFacts.Disruption;
import org.hegui.statute.incident.IncidentFacts.Harm;
import org.hegui.statute.incident.IncidentFacts.Outage;
import org.hegui.statute.incident.IncidentFacts.People;
import org.hegui.statute.incident.IncidentFacts.Timeline;

class IncidentFactsTest {
    static final List<ThrowingCallable> BELOW_ZERO = List.of(
            () -> new People(-1, 0, false),
            () -> new People(0, -1, false),
            () -> new Outage(-1, 0, 0),
            () -> new Outage(0, -1, 0),
            () -> new Outage(0, 0, -1),
            () -> new Disruption(-1, 0, 0),
            () -> new Disruption(0, -1, 0),
            () -> new Disruption(0, 0, -1),
            () -> new Harm(-1, false, false));

    @ParameterizedTest
    @FieldSource("BELOW_ZERO")
    void numberBelowZeroIsRefused(ThrowingCallable facts) {
        assertThatThrownBy(facts).isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith(" is below zero");
    }

    @Test
    void handlingCannotEndBeforeTheDiscovery() {
        var discovered = IncidentCase.DISCOVERED;
        assertThat(new Timeline(discovered, null, discovered).handlingEndedAt()).isEqualTo(discovered);
        assertThatThrownBy(() -> new Timeline(discovered, null, discovered.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void triageMayBeginBeforeTheDiscoveryIsCertain() {
        var triaged = Instant.parse("2026-09-30T15:00:00Z");
        assertThat(new Timeline(IncidentCase.DISCOVERED, triaged, null).gradingFrom())
                .isEqualTo(triaged);
        assertThat(Timeline.discovered(IncidentCase.DISCOVERED))
                .isEqualTo(new Timeline(IncidentCase.DISCOVERED, null, null));
    }

    @ParameterizedTest(name = "{0} people, {1} with sensitive information, minors {2} -> {3}")
    @CsvSource({"0, 0, false, 0", "0, 0, true, 1", "5, 0, true, 5", "5, 7, false, 7", "7, 5, true, 7"})
    void peopleAreAtLeastTheirParts(long affected, long sensitive, boolean minors, long expected) {
        assertThat(new People(affected, sensitive, minors).known()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "people {0}, data {1}, exported {2}, threat {3} -> {4}")
    @CsvSource({
        "0, false, false, NONE, false",
        "1, false, false, NONE, true",
        "0, true, false, NONE, true",
        "0, false, true, NONE, true",
        "0, false, false, NOT_JUDGED, true",
        "0, false, false, SERIOUS, true"
    })
    void personalInformationAndImportantDataAreData(
            long people, boolean affected, boolean exported, DataThreat threat, boolean expected) {
        var facts = IncidentCase.people(people).data(affected, exported, threat).facts();
        assertThat(facts.dataAffected()).isEqualTo(expected);
    }
}
