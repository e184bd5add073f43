package org.hegui.consent.decision.authzen;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Answer;
import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.answer.Answer.Refused;
import org.hegui.consent.decision.answer.Decided;
import org.hegui.consent.decision.answer.Obligation;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * The answer of AuthZEN.
 *
 * @param decision whether the act is allowed
 * @param context why, and what goes with it
 */
@RegisterForReflection
public record EvaluationResponse(boolean decision, Why context) {

    /**
     * Why an act is allowed or not.
     *
     * @param outcome PERMIT, DENY or ASK_COUNSEL; absent when the question could not be asked so
     * @param rules ids of the rules behind it, most decisive first
     * @param reasonAdmin the most decisive rule and its words by language
     * @param reasonUser the words for the person, by language
     * @param obligations what the caller must do when it is allowed
     * @param purposeId the purpose
     * @param versionId the version of the purpose that holds
     * @param consentId the record that the answer rests on
     * @param evidenceId the proof of that record
     * @param error why the question could not be asked so
     */
    @RegisterForReflection
    public record Why(
            @Nullable Outcome outcome,
            List<String> rules,
            @JsonProperty("reason_admin") @Nullable Map<String, String> reasonAdmin,
            @JsonProperty("reason_user") @Nullable Map<String, String> reasonUser,
            List<Obligation> obligations,
            @Nullable UUID purposeId,
            @Nullable UUID versionId,
            @Nullable UUID consentId,
            @Nullable UUID evidenceId,
            @Nullable EvaluationError error) {}

    /**
     * Why a question could not be asked so.
     *
     * @param status the status that a single question would be answered with elsewhere
     * @param message what is wrong
     */
    @RegisterForReflection
    public record EvaluationError(int status, String message) {}

    static EvaluationResponse of(Answer answer) {
        return switch (answer) {
            case Given given -> of(given.decided());
            case Refused refused -> of(refused.refusal());
        };
    }

    private static EvaluationResponse of(Decided decided) {
        var first = decided.reasons().getFirst();
        return new EvaluationResponse(
                decided.permitted(),
                new Why(
                        decided.outcome(),
                        decided.reasons().stream().map(Reason::rule).toList(),
                        Map.of("zh", first.rule() + " " + first.zh(), "en", first.rule() + " " + first.en()),
                        Map.of("zh", first.zh(), "en", first.en()),
                        decided.obligations(),
                        decided.purposeId(),
                        decided.purposeVersionId(),
                        decided.consentId(),
                        decided.evidenceId(),
                        null));
    }

    private static EvaluationResponse of(Refusal refusal) {
        var error = new EvaluationError(refusal.type().status(), refusal.getMessage());
        return new EvaluationResponse(
                false, new Why(null, List.of(), null, null, List.of(), null, null, null, null, error));
    }
}
