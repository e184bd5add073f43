package org.hegui.statute.time;

/** How the time for a duty runs (TIME-2, TIME-3). */
public enum ClockKind {
    /** At once; the law gives no number, so there is no due instant. */
    IMMEDIATELY,
    /** Hours from the moment itself, through nights and holidays. */
    HOURS,
    /** Working days per the State Council notices. */
    WORKING_DAYS,
    /** Calendar days; a last day on which nobody works moves to the next working day. */
    CALENDAR_DAYS,
    /** Calendar months, likewise. */
    MONTHS,
    /** Calendar years, likewise. */
    YEARS,
    /** On a date that the law or somebody sets. */
    DATE
}
