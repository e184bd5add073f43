package org.hegui.statute.consent;

/** What the person said last in one consent record (PIPL-14, PIPL-15, PIPL-31, NDSR-22). */
public enum ConsentStatus {
    /** Yes. */
    GRANTED,
    /** No. */
    REFUSED,
    /** Yes at first, and then no. */
    WITHDRAWN,
    /** Yes for a time, which is over. It is neither a yes nor a no. */
    EXPIRED
}
