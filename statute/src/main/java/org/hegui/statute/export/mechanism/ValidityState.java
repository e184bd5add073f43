package org.hegui.statute.export.mechanism;

/** Where a day lies in a validity. */
public enum ValidityState {
    /** Before the day of issue. */
    NOT_YET,
    /** It holds. */
    VALID,
    /** It holds, and it is time to apply for the extension or the new certificate. */
    RENEWABLE,
    /** It holds no more; nothing may go. */
    EXPIRED
}
