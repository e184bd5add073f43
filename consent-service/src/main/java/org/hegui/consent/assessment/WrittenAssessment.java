package org.hegui.consent.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.hegui.consent.assessment.scope.AssessedPurposeResponse;
import org.hegui.consent.assessment.scope.AssessmentPurpose;

/**
 * A version of an assessment with the purposes that it is about.
 *
 * @param assessment the assessment
 * @param version what it says
 * @param purposes the versions of purposes that were assessed
 */
public record WrittenAssessment(Assessment assessment, AssessmentVersion version, List<AssessmentPurpose> purposes) {

    /** The purposes, each with the numbers of its versions. */
    public List<AssessedPurposeResponse> assessedPurposes() {
        var byPurpose = new LinkedHashMap<UUID, List<Integer>>();
        purposes.stream()
                .map(AssessmentPurpose::assessed)
                .forEach(assessed -> byPurpose
                        .computeIfAbsent(assessed.purposeId(), _ -> new ArrayList<>())
                        .add(assessed.number()));
        return byPurpose.entrySet().stream()
                .map(entry -> new AssessedPurposeResponse(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList();
    }
}
