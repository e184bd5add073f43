package org.hegui.statute.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;

@Applies({"TIME-1", "TIME-2"})
class DeadlinesTest {
    private final Deadlines deadlines = new Deadlines(Statute.load().calendar());

    @Test
    void hoursRunThroughNightsAndHolidays() {
        var start = Instant.parse("2026-09-30T15:30:00Z");
        assertThat(deadlines.hours("NCIR-4", start, 4))
                .isEqualTo(new Deadline(
                        "NCIR-4", ClockKind.HOURS, 4, start, Instant.parse("2026-09-30T19:30:00Z"), Certainty.CERTAIN));
    }

    @Test
    void workingDaysEndAtMidnightInShanghai() {
        var start = Instant.parse("2026-09-18T02:00:00Z");
        assertThat(deadlines.workingDays("SC-7", start, 10))
                .isEqualTo(new Deadline(
                        "SC-7",
                        ClockKind.WORKING_DAYS,
                        10,
                        start,
                        Instant.parse("2026-10-09T16:00:00Z"),
                        Certainty.CERTAIN));
    }

    @ParameterizedTest(name = "from {0}, 10 working days end on {1}")
    @CsvSource({
        // the last moment of a day in Shanghai, and the first of the next
        "2026-11-19T15:59:59Z, 2026-12-03",
        "2026-11-19T16:00:00Z, 2026-12-04",
        "2026-11-20T15:59:59Z, 2026-12-04"
    })
    void dayOfTheStartIsThatOfShanghai(Instant start, LocalDate last) {
        assertThat(deadlines.workingDays("SC-7", start, 10).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "30 days from {0} end on {1}")
    @CsvSource({
        "2026-08-25, 2026-09-24, CERTAIN",
        // 25 September is a holiday, and the days off end on the 27th
        "2026-08-26, 2026-09-28, CERTAIN",
        "2026-09-01, 2026-10-08, CERTAIN",
        // 10 October is a Saturday that is worked
        "2026-09-10, 2026-10-10, CERTAIN",
        // 11 October is a Sunday
        "2026-09-11, 2026-10-12, CERTAIN",
        "2026-12-01, 2026-12-31, CERTAIN",
        "2026-12-02, 2027-01-01, PROVISIONAL"
    })
    void lastCalendarDayMovesWhenNobodyWorks(LocalDate start, LocalDate last, Certainty certainty) {
        var deadline = deadlines.calendarDays("NCIR-8", at(start), 30);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.certainty()).isEqualTo(certainty);
        assertThat(deadline.clock()).isEqualTo(ClockKind.CALENDAR_DAYS);
    }

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({
        "2026-01-30, 1, 2026-02-28",
        "2025-11-28, 3, 2026-02-28",
        "2026-08-31, 3, 2026-11-30",
        "2026-05-20, 6, 2026-11-20"
    })
    void monthsEndOnTheCorrespondingDay(LocalDate start, int months, LocalDate last) {
        var deadline = deadlines.months("SA-6", at(start), months);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.clock()).isEqualTo(ClockKind.MONTHS);
    }

    @ParameterizedTest(name = "{1} years from {0} end on {2}")
    @CsvSource({"2024-02-29, 1, 2025-02-28", "2024-11-20, 2, 2026-11-20"})
    void yearsEndOnTheCorrespondingDay(LocalDate start, int years, LocalDate last) {
        var deadline = deadlines.years("AUDIT-4", at(start), years);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.clock()).isEqualTo(ClockKind.YEARS);
    }

    @Test
    void fixedDateDoesNotMove() {
        var deadline = deadlines.date("MIN-37", at(LocalDate.of(2026, 1, 1)), LocalDate.of(2026, 1, 31));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(deadline.length()).isNull();
        assertThat(deadline.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void whatIsDueAtOnceHasNoInstant() {
        var start = at(LocalDate.of(2026, 11, 22));
        assertThat(deadlines.immediately("PIPL-57", start).due()).isNull();
        assertThat(deadlines.immediately("PIPL-57", start).lastDay()).isNull();
        assertThat(deadlines.whenSet("AUDIT-5", start).due()).isNull();
        assertThatThrownBy(() -> new Deadline("PIPL-57", ClockKind.IMMEDIATELY, null, start, start, Certainty.CERTAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "expiry {0} opens {1}")
    @CsvSource({
        "2026-12-31, 2026-10-09, CERTAIN",
        "2026-10-09, 2026-07-10, CERTAIN",
        // at most 28 days of 2027 can be worked, so it opens at the latest 32 working days before its end
        "2027-01-29, 2026-11-18, PROVISIONAL"
    })
    void windowOpensSixtyWorkingDaysBeforeExpiry(LocalDate expiry, LocalDate opens, Certainty certainty) {
        assertThat(deadlines.lastWorkingDays("XB-9", expiry, 60))
                .isEqualTo(new Window("XB-9", opens, expiry, certainty));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2026-10-08, false", "2026-10-09, true", "2026-12-31, true", "2027-01-01, false"})
    void windowIsOpenOnBothItsEnds(LocalDate day, boolean open) {
        assertThat(deadlines
                        .lastWorkingDays("XB-9", LocalDate.of(2026, 12, 31), 60)
                        .open(day))
                .isEqualTo(open);
    }

    @Test
    void monthsBeforeExpiryDoNotMove() {
        assertThat(deadlines.lastMonths("CERT-5", LocalDate.of(2029, 8, 31), 6))
                .isEqualTo(
                        new Window("CERT-5", LocalDate.of(2029, 2, 28), LocalDate.of(2029, 8, 31), Certainty.CERTAIN));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
