package org.hegui.statute.governance;

/** How often something of the calendar comes. */
public enum Rhythm {
    /** On the same date of every year. */
    ON_A_DATE,
    /** Once in every year; the date is free. */
    ONCE_A_YEAR,
    /** Once in every two years; the date is free. */
    EVERY_TWO_YEARS,
    /** Whenever something changes or is about to expire. */
    ON_CHANGE
}
