package org.hegui.consent.campaign.send;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether a message may go to one person now.
 *
 * @param said mark of all that the person had said before it was decided
 * @param judged what the rules say
 * @param heldUntil until when it is held back in the quiet hours; null when it isn't
 */
record SendDecision(String said, Judged judged, @Nullable Instant heldUntil) {

    UUID subjectId() {
        return judged.subjectId();
    }

    @Nullable UUID consentId() {
        return judged.consentId();
    }

    @Nullable UUID purposeVersionId() {
        return judged.purposeVersionId();
    }

    Instant decidedAt() {
        return judged.decidedAt();
    }

    boolean goes() {
        return judged.permitted() && heldUntil == null;
    }

    Outcome outcome() {
        return heldUntil == null ? judged.outcome() : Outcome.DENY;
    }

    /** What holds it back stands first. */
    List<Reason> reasons() {
        if (heldUntil == null) {
            return judged.reasons();
        }
        var quiet = judged.reasons().stream().filter(QuietHoursRule::isQuiet);
        var others = judged.reasons().stream().filter(reason -> !QuietHoursRule.isQuiet(reason));
        return Stream.concat(quiet, others).toList();
    }
}
