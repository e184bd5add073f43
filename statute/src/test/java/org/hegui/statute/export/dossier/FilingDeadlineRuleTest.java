package org.hegui.statute.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({"SA", "SA-6", "SC-7", "SC-GUIDE", "XB-6"})
class FilingDeadlineRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final FilingDeadlineRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "in effect {0} -> filed by {1}")
    @CsvSource({"2025-09-26, 2025-10-16", "2026-02-10, 2026-03-02", "2026-09-18, 2026-10-09", "2026-11-20, 2026-12-04"})
    void standardContractIsFiledWithinTenWorkingDays(LocalDate effective, LocalDate last) {
        var start = at(effective);
        assertThat(rule.deadline(FilingClock.CONTRACT_FILING, start))
                .contains(new Deadline(
                        "SC-7", ClockKind.WORKING_DAYS, 10, start, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} working days, {3}")
    @CsvSource({
        "CONTRACT_FILING, SC-7, 10, HANDLER, false",
        "CONTRACT_REVIEW, SC-7, 15, AUTHORITY, false",
        "CONTRACT_SUPPLEMENT, SC-7, 10, HANDLER, false",
        "ASSESSMENT_CHECK, SA-6, 5, AUTHORITY, false",
        "ASSESSMENT_ACCEPTANCE, SA-6, 7, AUTHORITY, false",
        "ASSESSMENT_DECISION, SA-6, 45, AUTHORITY, true",
        "ASSESSMENT_OBJECTION, SA-6, 15, HANDLER, false",
        "SHANGHAI_LIST_REPORT, XB-6, 15, HANDLER, false"
    })
    void eachClockHasItsRuleLengthAndParty(
            FilingClock clock, String cited, int days, FilingParty party, boolean extendable) {
        var deadline = rule.deadline(clock, at(LocalDate.of(2026, 3, 2))).orElseThrow();
        assertThat(deadline.rule()).isEqualTo(cited);
        assertThat(deadline.length()).isEqualTo(days);
        assertThat(clock.party()).isEqualTo(party);
        assertThat(clock.extendable()).isEqualTo(extendable);
        assertThat(clock.label().zh()).isNotBlank();
    }

    @ParameterizedTest(name = "on {0} there is a time for {1}: {2}")
    @CsvSource({
        "2022-08-31, ASSESSMENT_CHECK, false",
        "2022-09-01, ASSESSMENT_CHECK, true",
        "2023-05-31, CONTRACT_FILING, false",
        "2023-06-01, CONTRACT_FILING, true",
        "2024-03-21, CONTRACT_REVIEW, false",
        "2024-03-22, CONTRACT_REVIEW, true",
        "2026-05-08, SHANGHAI_LIST_REPORT, false",
        "2026-05-09, SHANGHAI_LIST_REPORT, true",
        "1990-01-01, SHANGHAI_LIST_REPORT, false"
    })
    void timeRunsOnlyUnderARuleInForce(LocalDate date, FilingClock clock, boolean known) {
        assertThat(on(date).deadline(clock, at(date)).isPresent()).isEqualTo(known);
    }

    @Test
    void timeThatRunsIntoAnUnknownYearIsProvisional() {
        var deadline = rule.deadline(FilingClock.ASSESSMENT_DECISION, at(LocalDate.of(2026, 12, 1)))
                .orElseThrow();
        assertThat(deadline.certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(LegalTime.ZONE).toInstant();
    }

    private static FilingDeadlineRule on(LocalDate date) {
        return new FilingDeadlineRule(STATUTE.asOf(date));
    }
}
