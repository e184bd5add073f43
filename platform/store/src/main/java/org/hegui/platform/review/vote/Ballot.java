package org.hegui.platform.review.vote;

import org.hegui.platform.review.ReviewRole;

/**
 * What somebody wants to say to a review.
 *
 * @param decision APPROVE or REJECT
 * @param as the role in which they say it
 * @param reasons why, about the thing and not about a person
 */
public record Ballot(ReviewDecision decision, ReviewRole as, String reasons) {}
