package org.hegui.platform.review.inbox;

import java.time.Instant;

import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.vote.ReviewDecision;
import org.hegui.platform.review.vote.ReviewVote;

/**
 * What one reviewer said.
 *
 * @param as the role in which they said it
 * @param voter {@code sub} of the reviewer
 * @param decision APPROVE or REJECT
 * @param reasons why
 * @param votedAt when, UTC
 */
public record VoteResponse(ReviewRole as, String voter, ReviewDecision decision, String reasons, Instant votedAt) {

    static VoteResponse of(ReviewVote vote) {
        return new VoteResponse(vote.actedAs(), vote.voter(), vote.decision(), vote.reasons(), vote.votedAt());
    }
}
