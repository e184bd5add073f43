package org.hegui.consent.assessment.approval;

import org.hegui.platform.review.ReviewRole;

/** Who may approve an assessment. */
public enum Approver {
    /** Another privacy officer. */
    PIPO(ReviewRole.PIPO),
    /** A lawyer. */
    COUNSEL(ReviewRole.COUNSEL);

    private final ReviewRole role;

    Approver(ReviewRole role) {
        this.role = role;
    }

    ReviewRole role() {
        return role;
    }
}
