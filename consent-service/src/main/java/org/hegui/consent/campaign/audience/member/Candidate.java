package org.hegui.consent.campaign.audience.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Decided;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * What was decided of one person's information.
 *
 * @param subjectId the person
 * @param outcome the answer
 * @param reasons the rules behind it
 * @param consentId what the person said
 * @param purposeVersionId the version of the purpose that was asked about
 * @param decidedAt when it was decided
 */
record Candidate(
        UUID subjectId,
        Outcome outcome,
        List<Reason> reasons,
        @Nullable UUID consentId,
        @Nullable UUID purposeVersionId,
        Instant decidedAt) {

    static Candidate of(Decided decided) {
        return new Candidate(
                decided.asked().subjectId(),
                decided.outcome(),
                decided.reasons(),
                decided.consentId(),
                decided.purposeVersionId(),
                decided.decidedAt());
    }
}
