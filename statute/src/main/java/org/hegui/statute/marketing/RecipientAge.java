package org.hegui.statute.marketing;

/** What is known of a recipient's age. */
public enum RecipientAge {
    /** 18 or older. */
    ADULT,
    /** Below 18. */
    MINOR,
    /** Unknown, and nothing suggests a minor. */
    UNKNOWN,
    /** Unknown, and something suggests a minor (CONTEST-20). */
    UNKNOWN_WITH_MINOR_SIGNALS
}
