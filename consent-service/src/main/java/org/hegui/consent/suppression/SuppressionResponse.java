package org.hegui.consent.suppression;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * That somebody must not be reached through a channel, under no brand and from no number of the handler.
 *
 * @param id id of the suppression
 * @param channel the channel
 * @param subjectId the person, when known
 * @param byAddress whether the hash of an address is kept
 * @param reason why
 * @param source where it was said
 * @param createdAt since when, UTC
 * @param evidenceId the entry of the ledger that proves it
 * @param liftedAt when it ended, UTC; absent while it holds
 * @param liftedByConsent the consent that ended it
 * @param liftingEvidenceId the entry of the ledger that proves its end
 */
public record SuppressionResponse(
        UUID id,
        Channel channel,
        @Nullable UUID subjectId,
        boolean byAddress,
        SuppressionReason reason,
        String source,
        Instant createdAt,
        UUID evidenceId,
        @Nullable Instant liftedAt,
        @Nullable UUID liftedByConsent,
        @Nullable UUID liftingEvidenceId) {}
