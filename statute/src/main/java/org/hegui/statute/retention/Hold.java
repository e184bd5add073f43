package org.hegui.statute.retention;

/** What keeps data from being deleted without a date. */
public enum Hold {
    /** A lawsuit or arbitration needs it; counsel says for how long (CONTEST-13). */
    LITIGATION,
    /** A dispute with a consumer, in which the operator has to produce contract and transaction records (ECL-62). */
    DISPUTE,
    /** It is technically hard to delete: nothing but storage and protection until it can be (PIPL-47). */
    TECHNICAL_DIFFICULTY
}
