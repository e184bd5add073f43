package org.hegui.consent.decision.known;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;

/**
 * One record that still matters, as the column {@code trail} of {@code standing} has it.
 *
 * @param consentId the record
 * @param evidenceId its proof; records of before evidence was linked have none
 * @param noticeId the version of the notice that the person was shown
 * @param status what was said
 * @param kind in which strength
 * @param categories the fields, as the column has them
 * @param epoch of the version of the purpose that it is pinned to
 * @param validUntil when a grant ends
 * @param recipient to whom the fields may go
 */
public record TrailEntry(
        UUID consentId,
        @Nullable UUID evidenceId,
        UUID noticeId,
        ConsentStatus status,
        ConsentKind kind,
        String categories,
        int epoch,
        @Nullable Instant validUntil,
        @Nullable String recipient) {

    /** What the statute needs to know of it at an instant, for the version of the purpose with this epoch. */
    public ConsentFacts facts(int epochNow, Instant at) {
        var now = status == ConsentStatus.GRANTED && ended(at) ? ConsentStatus.EXPIRED : status;
        return new ConsentFacts(now, kind, FieldSets.of(categories), recipient, epoch != epochNow);
    }

    /** Whether it is a grant that counts then. */
    public boolean grants(int epochNow, Instant at) {
        return status == ConsentStatus.GRANTED && epoch == epochNow && !ended(at);
    }

    private boolean ended(Instant at) {
        return validUntil != null && !at.isBefore(validUntil);
    }
}
