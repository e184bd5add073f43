package org.hegui.consent.campaign.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.statute.marketing.Channel;

/**
 * The leave to send exactly these contents.
 *
 * @param id id of the clearance
 * @param campaignId the campaign
 * @param reviewId the review in which it was given
 * @param checkId the check that it rests on
 * @param contentHash SHA-256 of what was cleared
 * @param content what was cleared
 * @param channel the channel for which it holds
 * @param approver {@code sub} of who approved it
 * @param counselMemos counsel's answers that it rests on
 * @param validFrom the first instant at which it holds, UTC
 * @param validUntil the first instant at which it does not hold any more, UTC
 * @param clearedAt when it was given, UTC
 */
public record ClearanceResponse(
        UUID id,
        UUID campaignId,
        UUID reviewId,
        UUID checkId,
        String contentHash,
        CampaignContent content,
        Channel channel,
        String approver,
        List<UUID> counselMemos,
        Instant validFrom,
        Instant validUntil,
        Instant clearedAt) {}
