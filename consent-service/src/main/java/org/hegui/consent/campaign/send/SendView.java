package org.hegui.consent.campaign.send;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * That one message to one person was allowed.
 *
 * @param sendId id of the send, and of the ledger's entry that proves it
 * @param subjectId the person
 * @param clearanceId the clearance that covered it
 * @param consentId the consent that it rests on
 * @param purposeVersionId the version of the purpose that was asked about
 * @param channel the channel
 * @param decidedAt when it was decided, UTC
 */
public record SendView(
        UUID sendId,
        UUID subjectId,
        UUID clearanceId,
        @Nullable UUID consentId,
        @Nullable UUID purposeVersionId,
        Channel channel,
        Instant decidedAt) {}
