package org.hegui.consent.campaign.clearance;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.review.ReviewRole;

/**
 * Who is to clear it.
 *
 * @param approver PIPO or COUNSEL; COUNSEL when absent, and wherever a rule leaves something to counsel
 */
public record ClearanceRequest(@Nullable ReviewRole approver) {}
