package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {
    private static final WorkingCalendar CALENDAR = Statute.load().calendar();

    @Property
    void moreDaysEndLater(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 3000) int count) {
        assertThat(CALENDAR.plus(start, count + 1).date())
                .isAfter(CALENDAR.plus(start, count).date());
        assertThat(CALENDAR.minus(start, count + 1).date())
                .isBefore(CALENDAR.minus(start, count).date());
    }

    @Property
    void laterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 700) int later,
            @ForAll @IntRange(max = 700) int n) {
        assertThat(CALENDAR.plus(start.plusDays(later), n).date())
                .isAfterOrEqualTo(CALENDAR.plus(start, n).date());
    }

    @Property
    void countingBackUndoesCountingOn(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 700) int count) {
        var start = CALENDAR.plus(day, 1).date();
        assertThat(CALENDAR.minus(CALENDAR.plus(start, count).date(), count).date())
                .isEqualTo(start);
    }

    @Property
    void certainDayIsAWorkingDayOfAKnownYear(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 700) int n) {
        var end = CALENDAR.plus(day, n);
        if (end.certainty() == Certainty.CERTAIN) {
            assertThat(CALENDAR.kind(end.date())).isEqualTo(DayKind.WORKING);
        } else {
            assertThat(end.date().getYear())
                    .satisfiesAnyOf(
                            year -> assertThat(year).isGreaterThan(2026),
                            _ -> assertThat(day.getYear()).isLessThan(2025));
        }
    }

    @Property
    void dayThatMovedIsNeverADayOff(@ForAll("days") LocalDate day) {
        var moved = CALENDAR.onOrAfter(day);
        assertThat(moved.date()).isAfterOrEqualTo(day);
        assertThat(CALENDAR.kind(moved.date())).isNotEqualTo(DayKind.OFF);
    }

    @Property
    void boundIsNeverLaterThanTheTruth(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 500) int count) {
        var onlyOneYear = new WorkingCalendar(DataFiles.calendars().subList(0, 1));
        assertThat(onlyOneYear.plus(day, count).date())
                .isBeforeOrEqualTo(CALENDAR.plus(day, count).date());
        assertThat(onlyOneYear.minus(day, count).date())
                .isAfterOrEqualTo(CALENDAR.minus(day, count).date());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var first = LocalDate.of(2024, 6, 1);
        return Arbitraries.longs().between(0, 1300).map(first::plusDays);
    }
}
