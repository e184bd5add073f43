package org.hegui.consent.decision.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * The answer before an act.
 *
 * @param asked what was asked
 * @param outcome PERMIT, DENY or ASK_COUNSEL; only PERMIT allows the act
 * @param reasons the rules behind it, most decisive first
 * @param purposeId the purpose
 * @param purposeVersionId the version of the purpose that holds, if one does
 * @param noticeId the version of the notice: that which the person was shown, else that of the purpose
 * @param consentId the record that the answer rests on, or the newest one when it is no
 * @param evidenceId the proof of that record
 * @param obligations what goes with a PERMIT
 * @param decidedAt the instant at which the answer holds
 */
public record Decided(
        Asked asked,
        Outcome outcome,
        List<Reason> reasons,
        UUID purposeId,
        @Nullable UUID purposeVersionId,
        @Nullable UUID noticeId,
        @Nullable UUID consentId,
        @Nullable UUID evidenceId,
        List<Obligation> obligations,
        Instant decidedAt) {

    /** Whether the act is allowed. */
    public boolean permitted() {
        return outcome == Outcome.PERMIT;
    }
}
