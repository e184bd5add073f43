package org.hegui.consent.campaign.clearance;

import java.util.UUID;

import org.hegui.platform.review.ReviewRole;

/**
 * That a campaign waits to be cleared.
 *
 * @param campaignId the campaign
 * @param reviewId the review in which it is decided, at {@code /reviews}
 * @param approver the role that decides
 * @param contentHash the contents that would be cleared
 */
public record ClearanceAskedResponse(UUID campaignId, UUID reviewId, ReviewRole approver, String contentHash) {}
