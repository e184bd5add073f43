package org.hegui.platform.review.vote;

/** What a reviewer says. */
public enum ReviewDecision {
    APPROVE,
    REJECT
}
