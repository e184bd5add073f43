package org.hegui.consent.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.answer.Obligation;
import org.hegui.consent.decision.answer.ReasonsWriter;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * The answer before an act.
 *
 * @param outcome PERMIT, DENY or ASK_COUNSEL; only PERMIT allows the act
 * @param reasons the rules behind it, with their version, most decisive first
 * @param purposeId the purpose that was asked about
 * @param versionId the version of the purpose that holds; absent when the purpose isn't active
 * @param noticeId the version of the notice: that which the person was shown, else that of the purpose
 * @param consentId the record that a PERMIT rests on, else the newest thing the person said about it, if anything
 * @param evidenceId the proof of that record
 * @param obligations what the caller must do with a PERMIT
 * @param counselMemos the counsel memos in force that the answer rests on
 * @param counselQuestions what is before counsel, when only counsel can say
 * @param decidedAt the instant at which the answer held, UTC
 */
@RegisterForReflection
public record DecisionResponse(
        Outcome outcome,
        @JsonSerialize(using = ReasonsWriter.class) List<Reason> reasons,
        UUID purposeId,
        @Nullable UUID versionId,
        @Nullable UUID noticeId,
        @Nullable UUID consentId,
        @Nullable UUID evidenceId,
        List<Obligation> obligations,
        List<UUID> counselMemos,
        List<UUID> counselQuestions,
        Instant decidedAt) {

    static DecisionResponse of(Given given) {
        var decided = given.decided();
        return new DecisionResponse(
                decided.outcome(),
                decided.reasons(),
                decided.purposeId(),
                decided.purposeVersionId(),
                decided.noticeId(),
                decided.consentId(),
                decided.evidenceId(),
                decided.obligations(),
                given.memos(),
                given.questions(),
                decided.decidedAt());
    }
}
