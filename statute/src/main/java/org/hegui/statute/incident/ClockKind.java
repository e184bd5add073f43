package org.hegui.statute.incident;

/** How the time for a duty runs (TIME-2, TIME-3). */
public enum ClockKind {
    /** At once; the law gives no number, so there is no due instant. */
    IMMEDIATELY,
    /** Hours from the moment itself, through nights and holidays. */
    HOURS,
    /** Working days per the State Council notices. */
    WORKING_DAYS,
    /** Calendar days. */
    CALENDAR_DAYS,
    /** On a date that somebody sets. */
    DATE
}
