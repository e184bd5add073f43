package org.hegui.statute.export.count;

import java.time.Instant;
import java.time.LocalDate;

import org.hegui.statute.LegalTime;

/**
 * A year of counting: from 1 January 00:00 in Shanghai until the next one, which isn't in it (TIME-1).
 *
 * @param year the calendar year
 */
public record CountingYear(int year) {

    /** The year in which an instant falls. */
    public static CountingYear of(Instant instant) {
        return new CountingYear(LegalTime.year(instant));
    }

    /** Its first instant. */
    public Instant from() {
        return LegalTime.startOf(LocalDate.ofYearDay(year, 1));
    }

    /** The first instant after it. */
    public Instant until() {
        return LegalTime.startOf(LocalDate.ofYearDay(year + 1, 1));
    }

    /** Whether an instant falls into it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(until());
    }
}
