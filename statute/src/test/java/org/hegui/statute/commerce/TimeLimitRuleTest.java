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

@Applies({"CPL-25", "ECL-16", "ECL-27", "ECL-34"})
class TimeLimitRuleTest {
    private final TimeLimitRule rule = new TimeLimitRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "{0}, comments {1}, published 2026-12-01, effective {2} -> {3}")
    @CsvSource({
        "PLATFORM, true, 2026-12-07, 'DENY: ECL-34 REFUSES'",
        "PLATFORM, true, 2026-12-08, 'PERMIT: ECL-34 PERMITS'",
        "PLATFORM, true, 2026-12-09, 'PERMIT: ECL-34 PERMITS'",
        "PLATFORM, false, 2026-12-08, 'DENY: ECL-34 REQUIRES, ECL-34 PERMITS'",
        "PLATFORM, false, 2026-12-07, 'DENY: ECL-34 REFUSES, ECL-34 REQUIRES'",
        "OWN_SITE, false, 2026-12-01, 'PERMIT: ECL-34 INFORMS'",
        "MERCHANT_ON_PLATFORM, false, 2026-12-01, 'PERMIT: ECL-34 INFORMS'"
    })
    void platformPublishesTermsSevenDaysBefore(
            OperatorRole role, boolean comments, LocalDate effective, String expected) {
        var change = new TermsChange(role, comments, LocalDate.of(2026, 12, 1), effective);
        assertThat(Answer.of(rule.mayTakeEffect(change))).isEqualTo(expected);
    }

    @Test
    void reasonNamesTheFirstDay() {
        var published = LocalDate.of(2026, 12, 28);
        var change = new TermsChange(OperatorRole.PLATFORM, true, published, published);
        assertThat(rule.earliestEffect(published)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(rule.mayTakeEffect(change).reasons().getFirst().zh()).isEqualTo("最终文本须至少提前 7 日公示，最早 2027-01-04 生效。");
        assertThat(rule.mayTakeEffect(change).reasons().getFirst().en())
                .isEqualTo(
                        "The final text is published at least 7 days before, so it may hold from 2027-01-04 at the earliest.");
    }

    @Test
    void shutdownIsAnnouncedThirtyDaysBefore() {
        var decided = Instant.parse("2026-11-01T00:00:00Z");
        assertThat(rule.shutdownNotice(decided, LocalDate.of(2026, 12, 31)))
                .isEqualTo(date("ECL-16", decided, LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest(name = "received {0} -> returned by {1}")
    @CsvSource({
        // the last moment of a day in Shanghai, and the first of the next
        "2026-11-19T15:59:59Z, 2026-11-26",
        "2026-11-19T16:00:00Z, 2026-11-27",
        // the seventh day is a Sunday, or a holiday
        "2026-11-22T02:00:00Z, 2026-11-30",
        "2026-09-24T02:00:00Z, 2026-10-08"
    })
    void goodsComeBackWithinSevenDays(Instant received, LocalDate last) {
        assertThat(rule.distanceReturn(received))
                .isEqualTo(new Deadline(
                        "CPL-25", ClockKind.CALENDAR_DAYS, 7, received, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    @ParameterizedTest(name = "verified {0} -> again by {1}")
    @CsvSource({"2026-05-20T02:00:00Z, 2026-11-20", "2026-08-31T02:00:00Z, 2027-02-28"})
    void merchantIsVerifiedAgainAfterSixMonths(Instant verified, LocalDate last) {
        assertThat(rule.merchantVerification(verified)).isEqualTo(date("ECL-27", verified, last));
    }

    private static Deadline date(String rule, Instant start, LocalDate last) {
        return new Deadline(rule, ClockKind.DATE, null, start, LegalTime.endOf(last), Certainty.CERTAIN);
    }
}
