package org.hegui.consent.consent.state;

/** Where a person stands. */
public enum StandingStatus {
    /** They agreed, and it counts. */
    GRANTED,
    /** They said no. */
    REFUSED,
    /** They agreed, and then no more. */
    WITHDRAWN,
    /** They agreed for a time that is over. */
    EXPIRED,
    /** They agreed to what the purpose said before; it does not cover what it says now (PIPL-14). */
    STALE
}
