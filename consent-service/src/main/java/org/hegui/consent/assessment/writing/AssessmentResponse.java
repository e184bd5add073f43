package org.hegui.consent.assessment.writing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.assessment.AssessmentStatus;
import org.hegui.consent.assessment.Risk;
import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.AssessedPurposeResponse;
import org.hegui.platform.precondition.Versioned;

/**
 * An impact assessment as one of its versions says.
 *
 * @param id id of the assessment
 * @param version number of the version, from 1
 * @param status DRAFT, IN_REVIEW, APPROVED, REJECTED, SUPERSEDED or VOIDED
 * @param title what people call it
 * @param purposes the purposes that it is about
 * @param transfers the transfers that it is about
 * @param processors the entrusted recipients that it is about
 * @param lawfulness whether purpose and method are lawful, legitimate and necessary
 * @param impact the impact on people's rights, and the risks
 * @param measures whether the measures are lawful, effective and fit the risk
 * @param risks each risk with its measure
 * @param reviewId the review in which somebody else approves it
 * @param createdAt when the version was begun, UTC
 * @param submittedAt when it was put before somebody else, UTC
 * @param approvedAt when it was approved, UTC
 * @param keepUntil until when the law keeps it from being deleted, UTC
 * @param endedAt since when it doesn't count any more, UTC
 * @param lockVersion counts the changes; shown as the ETag
 */
public record AssessmentResponse(
        UUID id,
        int version,
        AssessmentStatus status,
        String title,
        List<AssessedPurposeResponse> purposes,
        List<UUID> transfers,
        List<UUID> processors,
        String lawfulness,
        String impact,
        String measures,
        List<Risk> risks,
        @Nullable UUID reviewId,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant keepUntil,
        @Nullable Instant endedAt,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** The assessment as this version says. */
    public static AssessmentResponse of(WrittenAssessment written) {
        var version = written.version();
        var contents = version.contents();
        return new AssessmentResponse(
                version.assessmentId(),
                version.number(),
                version.status(),
                contents.title(),
                written.assessedPurposes(),
                contents.transfers(),
                contents.processors(),
                contents.lawfulness(),
                contents.impact(),
                contents.measures(),
                contents.risks(),
                version.reviewId(),
                version.createdAt(),
                version.submittedAt(),
                version.status() == AssessmentStatus.REJECTED ? null : version.decidedAt(),
                version.keepUntil(),
                version.endedAt(),
                written.assessment().lockVersion());
    }
}
