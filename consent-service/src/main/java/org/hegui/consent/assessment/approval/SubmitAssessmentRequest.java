package org.hegui.consent.assessment.approval;

import jakarta.validation.constraints.NotNull;

/**
 * Who is asked to approve.
 *
 * @param approver PIPO or COUNSEL; in any case somebody who wrote none of it
 */
public record SubmitAssessmentRequest(@NotNull Approver approver) {}
