package org.hegui.statute;

/** What a day is to the working-day calendar (TIME-3, TIME-4). */
public enum DayKind {
    /** People work: an ordinary weekday, or a weekend day that makes up for a holiday. */
    WORKING,
    /** A holiday of the State Council notice, or an ordinary weekend. */
    OFF,
    /** The notice of the year is not loaded. */
    UNKNOWN
}
