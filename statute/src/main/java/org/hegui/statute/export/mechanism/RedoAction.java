package org.hegui.statute.export.mechanism;

/** What has to be done again after a change. */
public enum RedoAction {
    /** Apply for the security assessment again. */
    APPLY_AGAIN,
    /** Make the impact assessment again. */
    ASSESS_AGAIN,
    /** Supplement the contract or sign a new one. */
    SUPPLEMENT_OR_SIGN_AGAIN,
    /** File again. */
    FILE_AGAIN,
    /** Hold what is changed until counsel has answered. */
    HOLD_FOR_COUNSEL
}
