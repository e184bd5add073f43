package org.hegui.consent.purpose;

import static org.hegui.consent.ConsentProblem.PURPOSE_VERSION_NOT_DRAFT;

import org.hegui.platform.problem.Refusal;

/** How far a version of a purpose has come. */
public enum PurposeVersionStatus {
    /** It is being written. */
    DRAFT,
    /** It is relied on. */
    ACTIVE,
    /** It was relied on, until another one or the end of the purpose. */
    SUPERSEDED,
    /** It was given up before anybody relied on it. */
    DISCARDED;

    /** Refuses to change what was activated or given up. */
    public void refuseUnlessDraft() {
        if (this != DRAFT) {
            throw new Refusal(PURPOSE_VERSION_NOT_DRAFT, "The version is " + this + "; draft another one.");
        }
    }
}
