package org.hegui.statute.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.LegalDay;
import org.hegui.statute.LegalTime;
import org.hegui.statute.WorkingCalendar;

/**
 * Counts the time that a rule gives (TIME-1, TIME-2, TIME-3; Civil Code 200 to 204).
 *
 * <p>Hours run from the moment itself. Days, months and years begin on the next day and end at 24:00 in Shanghai; when
 * people don't work on the last of them, it moves to the next day on which they do. A period that ends before an event
 * doesn't move, because it would become longer.
 */
@Applies({"TIME-1", "TIME-2"})
public final class Deadlines {
    private final WorkingCalendar calendar;

    /** Counts with this calendar. */
    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Due at once; the law gives no number. */
    public Deadline immediately(String rule, Instant start) {
        return new Deadline(rule, ClockKind.IMMEDIATELY, null, start, null, Certainty.CERTAIN);
    }

    /** Hours from the moment, through nights and holidays. */
    public Deadline hours(String rule, Instant start, long hours) {
        var length = Math.toIntExact(hours);
        return new Deadline(
                rule, ClockKind.HOURS, length, start, start.plus(length, ChronoUnit.HOURS), Certainty.CERTAIN);
    }

    /** The n-th working day after the day of the start. */
    public Deadline workingDays(String rule, Instant start, long days) {
        var length = Math.toIntExact(days);
        return byDay(rule, ClockKind.WORKING_DAYS, length, start, calendar.plus(LegalTime.date(start), length));
    }

    /** The n-th calendar day after the day of the start, or the next working day. */
    public Deadline calendarDays(String rule, Instant start, long days) {
        var length = Math.toIntExact(days);
        var last = LegalTime.date(start).plusDays(length);
        return byDay(rule, ClockKind.CALENDAR_DAYS, length, start, calendar.onOrAfter(last));
    }

    /** The corresponding day some months later, the last of the month if there is none, or the next working day. */
    public Deadline months(String rule, Instant start, long months) {
        var length = Math.toIntExact(months);
        var last = LegalTime.date(start).plusMonths(length);
        return byDay(rule, ClockKind.MONTHS, length, start, calendar.onOrAfter(last));
    }

    /** The corresponding day some years later, or the next working day. */
    public Deadline years(String rule, Instant start, long years) {
        var length = Math.toIntExact(years);
        var last = LegalTime.date(start).plusYears(length);
        return byDay(rule, ClockKind.YEARS, length, start, calendar.onOrAfter(last));
    }

    /** The end of a date that the law sets; it doesn't move. */
    public Deadline date(String rule, Instant start, LocalDate date) {
        return new Deadline(rule, ClockKind.DATE, null, start, LegalTime.endOf(date), Certainty.CERTAIN);
    }

    /** A date that somebody has yet to set. */
    public Deadline whenSet(String rule, Instant start) {
        return new Deadline(rule, ClockKind.DATE, null, start, null, Certainty.CERTAIN);
    }

    /** The last working days before an expiry: it opens on the n-th working day before that day. */
    public Window lastWorkingDays(String rule, LocalDate expiry, long days) {
        var opens = calendar.minus(expiry, Math.toIntExact(days));
        return new Window(rule, opens.date(), expiry, opens.certainty());
    }

    /** The last months before an expiry, from the corresponding day on. */
    public Window lastMonths(String rule, LocalDate expiry, long months) {
        return new Window(rule, expiry.minusMonths(months), expiry, Certainty.CERTAIN);
    }

    private static Deadline byDay(String rule, ClockKind clock, int length, Instant start, LegalDay last) {
        return new Deadline(rule, clock, length, start, LegalTime.endOf(last.date()), last.certainty());
    }
}
