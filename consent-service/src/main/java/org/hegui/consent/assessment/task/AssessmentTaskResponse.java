package org.hegui.consent.assessment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;

/**
 * That an assessment has to be made again.
 *
 * @param id id of the task
 * @param assessmentId the assessment
 * @param reason why
 * @param purposeId the purpose that changed
 * @param purposeVersion number of the version of the purpose that the assessment doesn't cover
 * @param reasons the legal side of the change, if it has one
 * @param openedAt when it came up, UTC
 * @param doneAt when a newer version of the assessment was approved, UTC
 */
public record AssessmentTaskResponse(
        UUID id,
        UUID assessmentId,
        TaskReason reason,
        UUID purposeId,
        int purposeVersion,
        List<Reason> reasons,
        Instant openedAt,
        @Nullable Instant doneAt) {}
