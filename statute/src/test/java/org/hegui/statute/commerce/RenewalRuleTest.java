package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({"CPR-10", "NTM-18"})
class RenewalRuleTest {
    private static final LocalDate RENEWS = LocalDate.of(2026, 12, 6);

    private final RenewalRule rule = new RenewalRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "reminded on {0}, shown: {1} -> {2}")
    @CsvSource({
        "2026-11-30, true, 'PERMIT: NTM-18 PERMITS, CPR-10 INFORMS'",
        "2026-12-01, true, 'PERMIT: NTM-18 PERMITS, CPR-10 INFORMS'",
        "2026-12-02, true, 'DENY: NTM-18 REQUIRES, CPR-10 INFORMS'",
        ", true, 'DENY: NTM-18 REQUIRES, CPR-10 INFORMS'",
        "2026-12-01, false, 'DENY: CPR-10 REQUIRES, NTM-18 PERMITS'",
        ", false, 'DENY: NTM-18 REQUIRES, CPR-10 REQUIRES'"
    })
    void reminderComesFiveDaysBefore(LocalDate reminded, boolean shown, String expected) {
        assertThat(Answer.of(rule.check(new RenewalPlan(shown, RENEWS, reminded))))
                .isEqualTo(expected);
    }

    @Test
    void reasonNamesTheLastDay() {
        var reason = rule.check(new RenewalPlan(true, RENEWS, null)).reasons().getFirst();
        assertThat(reason.zh()).isEqualTo("每次自动续费前 5 日须以显著方式提醒，最迟 2026-12-01。");
        assertThat(reason.en())
                .isEqualTo(
                        "The consumer is reminded prominently 5 days before each renewal, on 2026-12-01 at the latest.");
    }

    @ParameterizedTest(name = "renews on {0} -> reminded by {1}")
    @CsvSource({
        "2026-12-06, 2026-12-01",
        // a Sunday, and the middle of a holiday: it doesn't move
        "2026-11-27, 2026-11-22",
        "2026-10-09, 2026-10-04",
        "2027-01-03, 2026-12-29",
        "2028-03-02, 2028-02-26"
    })
    void lastDayOfTheReminderDoesNotMove(LocalDate renews, LocalDate last) {
        var accepted = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(rule.reminder(accepted, renews))
                .isEqualTo(new Deadline(
                        "NTM-18", ClockKind.DATE, null, accepted, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    @Test
    void beforeTheConsumerRegulationsOnlyTheReminderIsAsked() {
        var early = new RenewalRule(Answer.book(LocalDate.of(2024, 6, 30)));
        assertThat(Answer.of(early.check(new RenewalPlan(false, RENEWS, null)))).isEqualTo("DENY: NTM-18 REQUIRES");
    }
}
