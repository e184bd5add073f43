package org.hegui.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The working days of the years whose State Council notice is loaded (TIME-3, TIME-5).
 *
 * <p>A year without a notice is never guessed (TIME-4). Where counting enters one, each of its days counts as if people
 * worked, and the answer is {@link Certainty#PROVISIONAL}: the true last day of a period is not earlier than the date
 * given, and the true first day of a window is not later.
 */
@Applies({"TIME-3", "TIME-4", "TIME-5", "HOL-2025", "HOL-2026", "HOL-2027"})
public final class WorkingCalendar {
    private final NavigableMap<Integer, YearCalendar> years = new TreeMap<>();

    /** A calendar of these years; of two with the same year the later one stands. */
    public WorkingCalendar(Collection<YearCalendar> years) {
        years.forEach(year -> this.years.put(year.year(), year));
    }

    /** The years whose notice is loaded. */
    public Set<Integer> years() {
        return Collections.unmodifiableSet(years.keySet());
    }

    /** What a day is. */
    public DayKind kind(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            return DayKind.UNKNOWN;
        }
        return year.works(day) ? DayKind.WORKING : DayKind.OFF;
    }

    /**
     * The n-th working day strictly after a day; for zero the day itself.
     *
     * @param count number of working days, not below zero
     * @throws IllegalArgumentException when it is
     */
    public LegalDay plus(LocalDate start, int count) {
        return walk(start, count, 1);
    }

    /**
     * The n-th working day strictly before a day; for zero the day itself.
     *
     * @param count number of working days, not below zero
     * @throws IllegalArgumentException when it is
     */
    public LegalDay minus(LocalDate end, int count) {
        return walk(end, count, -1);
    }

    /** The day itself when people work on it, else the next day on which they do (Civil Code 203). */
    public LegalDay onOrAfter(LocalDate day) {
        return kind(day) == DayKind.OFF
                ? plus(day, 1)
                : new LegalDay(day, kind(day) == DayKind.UNKNOWN ? Certainty.PROVISIONAL : Certainty.CERTAIN);
    }

    private LegalDay walk(LocalDate from, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("a number of working days is below zero");
        }
        var day = from;
        var certainty = Certainty.CERTAIN;
        var left = (long) count;
        while (left > 0) {
            day = day.plusDays(direction);
            var kind = kind(day);
            if (kind == DayKind.UNKNOWN) {
                certainty = Certainty.PROVISIONAL;
                var skipped = Math.min(left - 1, daysToEndOfYear(day, direction));
                day = day.plusDays(direction * skipped);
                left -= skipped;
            }
            left -= kind == DayKind.OFF ? 0 : 1;
        }
        return new LegalDay(day, certainty);
    }

    private static long daysToEndOfYear(LocalDate day, int direction) {
        var end = direction > 0 ? LocalDate.of(day.getYear(), 12, 31) : LocalDate.of(day.getYear(), 1, 1);
        return Math.abs(ChronoUnit.DAYS.between(day, end));
    }
}
