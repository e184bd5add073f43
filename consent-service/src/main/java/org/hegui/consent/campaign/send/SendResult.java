package org.hegui.consent.campaign.send;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether the message may go to one person now.
 *
 * @param subjectId the person
 * @param outcome only PERMIT lets it go
 * @param sendId the proof id; without one nothing is sent
 * @param heldUntil when to ask again, UTC, for a message that only the quiet hours hold back
 * @param reasons the rules behind it, the deciding one first
 */
public record SendResult(
        UUID subjectId,
        Outcome outcome,
        @Nullable UUID sendId,
        @Nullable Instant heldUntil,
        List<Reason> reasons) {

    /** No message, for one reason. */
    static SendResult refused(UUID subject, Reason reason) {
        return new SendResult(subject, Outcome.DENY, null, null, List.of(reason));
    }

    static SendResult of(SendDecision decision, @Nullable UUID sendId) {
        return new SendResult(
                decision.judged().subjectId(), decision.outcome(), sendId, decision.heldUntil(), decision.reasons());
    }
}
