package org.hegui.consent.purpose.activation;

import io.smallrye.mutiny.Uni;

import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.change.PurposeChange;

/** What purposes ask of impact assessments. Called inside the transaction of the activation. */
public interface PurposeAssessments {

    /** Whether an approved assessment covers what this version says. */
    Uni<Boolean> cover(PurposeVersion version);

    /**
     * Another version of a purpose takes the place of the one before. Assessments of the older one are void when the change
     * is material and they don't cover the newer one, and cover it too when the change is not.
     */
    Uni<Void> follow(PurposeVersion before, PurposeVersion now, PurposeChange change);
}
