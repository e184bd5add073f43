package org.hegui.consent.campaign.proof.handover;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a pack was handed over.
 *
 * @param id id of the handover
 * @param campaignId the campaign
 * @param carrier the SMS provider
 * @param packHash SHA-256 of the pack, in hexadecimal
 * @param handedBy {@code sub} of who said so
 * @param handedAt when, UTC
 * @param evidenceId the entry of the ledger; only in the answer to the request that recorded it
 */
public record HandoverResponse(
        UUID id,
        UUID campaignId,
        String carrier,
        String packHash,
        String handedBy,
        Instant handedAt,
        @Nullable UUID evidenceId) {}
