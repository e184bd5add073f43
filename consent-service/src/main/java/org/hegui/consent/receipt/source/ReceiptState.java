package org.hegui.consent.receipt.source;

/** What counts of a statement now. */
public enum ReceiptState {
    /** Consent was given and holds. */
    GRANTED,
    /** Consent was refused. */
    REFUSED,
    /** It was given and withdrawn later, or it is the withdrawal. */
    WITHDRAWN,
    /** It was given and has ended by itself. */
    EXPIRED
}
