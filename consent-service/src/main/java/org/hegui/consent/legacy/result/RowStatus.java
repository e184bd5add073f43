package org.hegui.consent.legacy.result;

/** What became of a row. */
public enum RowStatus {
    /** It was taken over. */
    ACCEPTED,
    /** It was not taken over; its problem says why. */
    REFUSED,
    /** The same statement is kept already. */
    DUPLICATE
}
