package org.hegui.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The State Council's holiday notice of one year (TIME-3).
 *
 * @param year the year
 * @param daysOff the days off that the notice names, weekends among them
 * @param makeUpDays the weekend days on which people work to make up for a holiday (调休上班)
 */
public record YearCalendar(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
    /** Refuses an empty notice, days of another year, weekdays as make-up days, and days that are both. */
    public YearCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        require(!daysOff.isEmpty(), year, "names no day off, so it is no holiday notice");
        require(daysOff.stream().allMatch(day -> day.getYear() == year), year, "has a day off of another year");
        require(makeUpDays.stream().allMatch(day -> day.getYear() == year), year, "has a make-up day of another year");
        require(makeUpDays.stream().allMatch(YearCalendar::weekend), year, "has a make-up day that is no weekend day");
        require(makeUpDays.stream().noneMatch(daysOff::contains), year, "has a day that is both off and worked");
    }

    /** Whether people work on this day of the year. */
    boolean works(LocalDate day) {
        return makeUpDays.contains(day) || (!weekend(day) && !daysOff.contains(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean met, int year, String mistake) {
        if (!met) {
            throw new IllegalStateException("the calendar of " + year + " " + mistake);
        }
    }
}
