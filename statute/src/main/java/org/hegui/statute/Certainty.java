package org.hegui.statute;

/** Whether a date is known or only bounded (TIME-4). */
public enum Certainty {
    /** All days that the answer depends on are known. */
    CERTAIN,
    /** It depends on a year whose holiday notice is not loaded; the date given is the last that is certainly safe. */
    PROVISIONAL;

    /** Provisional when either is. */
    public Certainty and(Certainty other) {
        return this == PROVISIONAL ? this : other;
    }
}
