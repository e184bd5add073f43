package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.Certainty.CERTAIN;
import static org.hegui.statute.Certainty.PROVISIONAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Applies({"TIME-3", "TIME-4", "TIME-5", "HOL-2025", "HOL-2026", "HOL-2027"})
class WorkingCalendarTest {
    private final WorkingCalendar calendar = Statute.load().calendar();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2025-09-26, 10, 2025-10-16",
        "2026-02-10, 10, 2026-03-02",
        "2026-02-13, 5, 2026-02-27",
        "2026-09-18, 10, 2026-10-09",
        "2026-11-20, 10, 2026-12-04",
        "2025-07-18, 30, 2025-08-29",
        // a make-up Sunday counts, the holiday after it doesn't
        "2025-01-25, 1, 2025-01-26",
        "2025-01-27, 1, 2025-02-05",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-11-22, 0, 2026-11-22",
        // over the end of a known year
        "2025-12-31, 1, 2026-01-04"
    })
    void workingDaysAfter(LocalDate start, int count, LocalDate expected) {
        assertThat(calendar.plus(start, count)).isEqualTo(new LegalDay(expected, CERTAIN));
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({"2026-12-31, 60, 2026-10-09", "2026-10-09, 60, 2026-07-10", "2026-02-24, 1, 2026-02-14"})
    void workingDaysBefore(LocalDate end, int count, LocalDate expected) {
        assertThat(calendar.minus(end, count)).isEqualTo(new LegalDay(expected, CERTAIN));
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2025, 248", "2026, 248"})
    void workingDaysOfAYear(int year, int expected) {
        var working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> calendar.kind(day) == DayKind.WORKING);
        assertThat(working).hasSize(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-12-31, UNKNOWN",
        "2025-01-01, OFF",
        "2025-01-02, WORKING",
        "2026-10-07, OFF",
        "2026-10-08, WORKING",
        "2026-10-10, WORKING",
        "2026-10-11, OFF",
        "2026-12-31, WORKING",
        "2027-01-01, UNKNOWN"
    })
    void kindOfADay(LocalDate day, DayKind kind) {
        assertThat(calendar.kind(day)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} + {1} is not before {2}")
    @CsvSource({
        "2026-12-30, 1, 2026-12-31, CERTAIN",
        "2026-12-31, 1, 2027-01-01, PROVISIONAL",
        "2026-12-30, 3, 2027-01-02, PROVISIONAL",
        "2026-12-31, 400, 2028-02-04, PROVISIONAL"
    })
    void unknownYearGivesABoundAndSaysSo(LocalDate start, int count, LocalDate bound, Certainty certainty) {
        assertThat(calendar.plus(start, count)).isEqualTo(new LegalDay(bound, certainty));
    }

    @Test
    void unknownYearBeforeTheKnownOnesGivesABound() {
        assertThat(calendar.minus(LocalDate.of(2025, 1, 2), 2))
                .isEqualTo(new LegalDay(LocalDate.of(2024, 12, 30), PROVISIONAL));
    }

    @ParameterizedTest(name = "{0} moves to {1}")
    @CsvSource({
        "2026-09-24, 2026-09-24, CERTAIN",
        "2026-09-25, 2026-09-28, CERTAIN",
        "2026-10-01, 2026-10-08, CERTAIN",
        "2026-10-10, 2026-10-10, CERTAIN",
        "2026-11-22, 2026-11-23, CERTAIN",
        "2027-05-01, 2027-05-01, PROVISIONAL"
    })
    void dayOffMovesToTheNextWorkingDay(LocalDate day, LocalDate expected, Certainty certainty) {
        assertThat(calendar.onOrAfter(day)).isEqualTo(new LegalDay(expected, certainty));
    }

    @Test
    void numberBelowZeroIsRefused() {
        var today = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(() -> calendar.plus(today, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.minus(today, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void furtherYearComesFromAFile(@TempDir Path folder) throws IOException {
        var notices = folder.resolve("holidays.yaml");
        Files.writeString(notices, "years:\n  - { year: 2027, daysOff: [2027-01-01/2027-01-03], makeUpDays: [] }\n");
        var extended = Statute.load(notices).calendar();
        assertThat(extended.years()).containsExactly(2025, 2026, 2027);
        assertThat(extended.plus(LocalDate.of(2026, 12, 31), 1))
                .isEqualTo(new LegalDay(LocalDate.of(2027, 1, 4), CERTAIN));
    }

    @Test
    void yearThatStandsInBothIsTakenFromTheFile(@TempDir Path folder) throws IOException {
        var notices = folder.resolve("holidays.yaml");
        Files.writeString(notices, "years:\n  - { year: 2026, daysOff: [2026-11-23], makeUpDays: [] }\n");
        var replaced = Statute.load(notices).calendar();
        assertThat(replaced.kind(LocalDate.of(2026, 11, 23))).isEqualTo(DayKind.OFF);
        assertThat(replaced.kind(LocalDate.of(2026, 1, 4))).isEqualTo(DayKind.OFF);
    }

    @Test
    void fileThatIsMissingOrEmptyIsRefused(@TempDir Path folder) throws IOException {
        var absent = folder.resolve("absent.yaml");
        assertThatThrownBy(() -> Statute.load(absent)).hasMessageContaining("absent.yaml can't be read");
        var empty = Files.writeString(
                folder.resolve("empty.yaml"), "years:\n  - { year: 2027, daysOff: [], makeUpDays: [] }");
        assertThatThrownBy(() -> Statute.load(empty)).hasMessageContaining("2027 names no day off");
    }

    @Test
    void mistakesInANoticeAreRefused() {
        var holiday = Set.of(LocalDate.of(2027, 1, 1));
        Set<LocalDate> none = Set.of();
        var otherYear = Set.of(LocalDate.of(2026, 12, 31));
        var weekday = Set.of(LocalDate.of(2027, 1, 4));
        var saturday = Set.of(LocalDate.of(2027, 1, 2));
        var saturdayBefore = Set.of(LocalDate.of(2026, 12, 26));
        assertThatThrownBy(() -> new YearCalendar(2027, otherYear, none))
                .hasMessageContaining("day off of another year");
        assertThatThrownBy(() -> new YearCalendar(2027, holiday, saturdayBefore))
                .hasMessageContaining("make-up day of another year");
        assertThatThrownBy(() -> new YearCalendar(2027, holiday, weekday)).hasMessageContaining("no weekend day");
        assertThatThrownBy(() -> new YearCalendar(2027, saturday, saturday))
                .hasMessageContaining("both off and worked");
    }
}
