package org.hegui.statute.consent.withdrawal;

/** What a withdrawal of consent brings about (PIPL-15, PIPL-16, PIPL-47). */
public enum WithdrawalEffect {
    /** Every handling that rests on it stops at once: reads, sends, shares, exports. */
    STOP_HANDLING,
    /** Recipients are told to stop. */
    TELL_RECIPIENTS,
    /** What was done before stays valid. */
    PAST_STAYS_VALID,
    /** The information is deleted. */
    DELETE,
    /** Only storage and protection remain until a statutory period ends or deletion becomes possible. */
    RESTRICT,
    /** The information stays for another active purpose that doesn't rest on this consent. */
    KEEP_FOR_OTHER_PURPOSE,
    /** The product or service goes on. */
    SERVICE_CONTINUES,
    /** The product or service may end, because it can't do without the information. */
    SERVICE_MAY_END
}
