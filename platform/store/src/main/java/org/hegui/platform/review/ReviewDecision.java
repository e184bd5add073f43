package org.hegui.platform.review;

/** What a reviewer says. */
public enum ReviewDecision {
    APPROVE,
    REJECT
}
