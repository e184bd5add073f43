package org.hegui.consent.assessment;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_NOT_DRAFT;

import org.hegui.platform.problem.Refusal;

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
    VOIDED;

    /** Refuses to change what was put before somebody. */
    public void refuseUnlessDraft() {
        if (this != DRAFT) {
            throw new Refusal(ASSESSMENT_NOT_DRAFT, "The newest version is " + this + "; write another one.");
        }
    }

    /** Whether a version is being written or reviewed. */
    public boolean isOnItsWay() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
