package org.hegui.consent.assessment.task;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.scope.AssessedContents;
import org.hegui.consent.assessment.scope.AssessmentPurpose;
import org.hegui.consent.assessment.scope.ScopeLookup;
import org.hegui.consent.purpose.PurposeVersion;

/**
 * An approved assessment.
 *
 * @param version what was approved
 * @param assessed what of the purposes it covers
 */
record Approved(AssessmentVersion version, Set<AssessedContents> assessed) {

    static Approved of(AssessmentVersion version, List<AssessmentPurpose> all) {
        return new Approved(
                version,
                all.stream()
                        .filter(one -> one.assessmentVersionId().equals(version.id()))
                        .map(AssessmentPurpose::assessed)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it was made for what this version of a purpose says now. */
    boolean covers(PurposeVersion purpose) {
        return assessed.contains(ScopeLookup.contents(purpose));
    }
}
