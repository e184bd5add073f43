package org.hegui.consent.campaign.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That somebody else agreed.
 *
 * @param reviewId the review in which they did
 * @param approver {@code sub} of who said the last word
 * @param memos counsel's answers that it rests on
 * @param at when
 */
record Approval(UUID reviewId, String approver, List<UUID> memos, Instant at) {}
