package org.hegui.consent.campaign.audience.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether a campaign may reach one person.
 *
 * @param subjectId the person
 * @param outcome only PERMIT lets a message be sent
 * @param reasons the rules behind it, the deciding one first
 * @param minor whether the person is known to be under age
 * @param suppressed whether the person opted out of the channel
 * @param consentId the consent that it rests on
 * @param purposeVersionId the version of the purpose that was asked about
 * @param decidedAt when it was decided
 */
public record Judged(
        UUID subjectId,
        Outcome outcome,
        List<Reason> reasons,
        boolean minor,
        boolean suppressed,
        @Nullable UUID consentId,
        @Nullable UUID purposeVersionId,
        Instant decidedAt) {

    /** Whether a message may be sent. */
    public boolean permitted() {
        return outcome == Outcome.PERMIT;
    }
}
