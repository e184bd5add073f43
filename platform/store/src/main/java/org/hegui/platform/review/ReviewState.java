package org.hegui.platform.review;

/** How far a review has come. */
public enum ReviewState {
    /** Somebody still has to vote. */
    OPEN,
    /** Every role needed has approved. */
    APPROVED,
    /** Somebody rejected. */
    REJECTED,
    /** The thing changed or went away before everybody had voted. */
    WITHDRAWN
}
