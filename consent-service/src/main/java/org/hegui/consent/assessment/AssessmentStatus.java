package org.hegui.consent.assessment;

/** How far a version of an assessment has come. */
public enum AssessmentStatus {
    /** It is being written. */
    DRAFT,
    /** Somebody else has to approve it. */
    IN_REVIEW,
    /** It counts. */
    APPROVED,
    /** Somebody else did not approve it. */
    REJECTED,
    /** A newer version counts. */
    SUPERSEDED,
    /** What it was about has changed too much. */
    VOIDED
}
