package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.incident.IncidentGrade.GENERAL;
import static org.hegui.statute.incident.IncidentGrade.MAJOR;
import static org.hegui.statute.incident.IncidentGrade.RELATIVELY_LARGE;
import static org.hegui.statute.incident.ObligationRecipient.AUDIT_BODY;
import static org.hegui.statute.incident.ObligationRecipient.CAC_WORK_BODY;
import static org.hegui.statute.incident.ObligationRecipient.GUARDIANS;
import static org.hegui.statute.incident.ObligationRecipient.INDIVIDUALS;
import static org.hegui.statute.incident.ObligationRecipient.INTERESTED_PARTIES;
import static org.hegui.statute.incident.ObligationRecipient.PIPL_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.POLICE;
import static org.hegui.statute.incident.ObligationRecipient.PROTECTION_DEPARTMENT;
import static org.hegui.statute.incident.ObligationRecipient.PROVINCIAL_CAC;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Effect;
import org.hegui.statute.Statute;
import org.hegui.statute.time.ClockKind;

class ObligationRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final ObligationRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0} people -> applies: {1}")
    @CsvSource({"0, false", "1, true", "2, true", "1000000, true"})
    void authorityAndPeopleAreToldAtOnceFromTheFirstPersonOn(long people, boolean expected) {
        var rows = rule.obligations(IncidentCase.people(people).facts(), GENERAL);
        for (var recipient : List.of(PIPL_AUTHORITY, INDIVIDUALS)) {
            var row = row(rows, "PIPL-57", recipient);
            assertThat(row.applies()).isEqualTo(expected);
            assertThat(row.clock()).isEqualTo(ClockKind.IMMEDIATELY);
            assertThat(row.length()).isNull();
            assertThat(row.dueAt()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = IncidentGrade.class,
            names = {"RELATIVELY_LARGE", "MAJOR", "PARTICULARLY_MAJOR"})
    void normalEnterpriseReportsInFourHoursThroughTheNight(IncidentGrade grade) {
        var rows = rule.obligations(IncidentCase.people(1_000_000).facts(), grade);
        var row = row(rows, "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.applies()).isTrue();
        assertThat(row.clock()).isEqualTo(ClockKind.HOURS);
        assertThat(row.length()).isEqualTo(4);
        assertThat(row.dueAt()).isEqualTo(IncidentCase.DISCOVERED.plus(Duration.ofHours(4)));
        assertThat(row.why().effect()).isEqualTo(Effect.REQUIRES);
    }

    @Test
    void criticalInfrastructureReportsToTwoInOneHour() {
        var facts =
                IncidentCase.people(1).criticalInfrastructure().centralOrgan().facts();
        var rows = rule.obligations(facts, RELATIVELY_LARGE);
        assertThat(rows)
                .filteredOn(row -> row.rule().equals("NCIR-4"))
                .extracting(Obligation::recipient)
                .containsExactly(PROTECTION_DEPARTMENT, POLICE);
        assertThat(rows)
                .filteredOn(row -> row.rule().equals("NCIR-4"))
                .allMatch(
                        row -> IncidentCase.DISCOVERED.plus(Duration.ofHours(1)).equals(row.dueAt()));
    }

    @Test
    void centralOrganReportsInTwoHours() {
        var rows = rule.obligations(IncidentCase.people(1).centralOrgan().facts(), MAJOR);
        assertThat(row(rows, "NCIR-4", CAC_WORK_BODY).dueAt())
                .isEqualTo(IncidentCase.DISCOVERED.plus(Duration.ofHours(2)));
    }

    @Test
    void belowRelativelyLargeThereIsNoClockAndTheRowSaysSo() {
        var row = row(rule.obligations(IncidentCase.people(999_999).facts(), GENERAL), "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.applies()).isFalse();
        assertThat(row.dueAt()).isNull();
        assertThat(row.why().en()).contains("no fixed-hour clock");
    }

    @Test
    void growthToAMillionStartsTheClockOfTheDiscovery() {
        var grades = new IncidentGradeRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));
        var grown = IncidentCase.people(1_000_000).facts();
        var row = row(rule.obligations(grown, grades.grade(grown).grade()), "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.dueAt()).isEqualTo(IncidentCase.DISCOVERED.plus(Duration.ofHours(4)));
    }

    @Test
    void minorsAddGuardiansAndAuthority() {
        var rows = rule.obligations(IncidentCase.people(1).minors().facts(), GENERAL);
        for (var recipient : List.of(PIPL_AUTHORITY, INDIVIDUALS, GUARDIANS)) {
            assertThat(row(rows, "MIN-35", recipient).applies()).isTrue();
        }
    }

    @Test
    void withoutMinorsTheirRowsDoNotApply() {
        var rows = rule.obligations(IncidentCase.people(1).facts(), GENERAL);
        assertThat(rows)
                .filteredOn(row -> row.rule().equals("MIN-35"))
                .hasSize(3)
                .noneMatch(Obligation::applies);
    }

    @ParameterizedTest(name = "{0} people, {1} sensitive -> {2}")
    @CsvSource({
        "999999, 99999, false",
        "1000000, 0, true",
        "1000001, 0, true",
        "100000, 100000, true",
        "100001, 100001, true"
    })
    void auditMayBeOrderedFromItsNumbersOn(long people, long sensitive, boolean expected) {
        var facts = IncidentCase.people(people).sensitive(sensitive).facts();
        var row = row(rule.obligations(facts, GENERAL), "AUDIT-5", AUDIT_BODY);
        assertThat(row.applies()).isEqualTo(expected);
        assertThat(row.clock()).isEqualTo(ClockKind.DATE);
    }

    @Test
    void harmCrimeAndExportAddTheirRows() {
        var facts = IncidentCase.people(1).harm().crime().exported().facts();
        var rows = rule.obligations(facts, GENERAL);
        assertThat(row(rows, "NDSR-11", INTERESTED_PARTIES).applies()).isTrue();
        assertThat(row(rows, "NDSR-11", POLICE).applies()).isTrue();
        assertThat(row(rows, "XB-11", PROVINCIAL_CAC).applies()).isTrue();
    }

    @Test
    void withoutThemTheRowsDoNotApply() {
        var rows = rule.obligations(IncidentCase.people(1).facts(), GENERAL);
        assertThat(row(rows, "NDSR-11", INTERESTED_PARTIES).applies()).isFalse();
        assertThat(row(rows, "NDSR-11", POLICE).applies()).isFalse();
        assertThat(row(rows, "XB-11", PROVINCIAL_CAC).applies()).isFalse();
    }

    @ParameterizedTest(name = "on {0} -> {1} rows")
    @CsvSource({
        "2021-10-31, 0",
        "2021-11-01, 2",
        "2024-01-01, 5",
        "2024-03-22, 6",
        "2025-01-01, 8",
        "2025-05-01, 9",
        "2025-11-01, 10"
    })
    void rowsComeWithTheRulesInForce(LocalDate date, int expected) {
        assertThat(on(date).obligations(IncidentCase.people(1).facts(), GENERAL))
                .hasSize(expected);
    }

    private static Obligation row(List<Obligation> rows, String rule, ObligationRecipient recipient) {
        return rows.stream()
                .filter(row -> row.rule().equals(rule) && row.recipient() == recipient)
                .reduce((one, other) -> {
                    throw new AssertionError("two rows for " + rule + " and " + recipient);
                })
                .orElseThrow();
    }

    private static ObligationRule on(LocalDate date) {
        return new ObligationRule(STATUTE.asOf(date));
    }
}
