package org.hegui.platform.review.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.Versioned;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.ReviewState;
import org.hegui.platform.review.vote.ReviewVote;

/**
 * A review.
 *
 * @param id id of the review
 * @param objectType kind of the thing under review
 * @param objectId id of the thing under review, in this service
 * @param title code of what is asked for, such as {@code transfer.approval}
 * @param requester {@code sub} of who asked for it
 * @param requiredRoles who must approve, each once and by another person
 * @param missingRoles who has not voted yet; nobody once it is closed
 * @param state how far it has come
 * @param assignee {@code sub} of who takes care of it
 * @param openedAt when it was opened, UTC
 * @param decidedAt when it was approved, rejected or withdrawn, UTC
 * @param votes what was said, oldest first; null in lists
 * @param evidenceId entry of the ledger, in the answer to a vote
 * @param lockVersion counts its changes; shown as the ETag
 */
public record ReviewResponse(
        UUID id,
        String objectType,
        UUID objectId,
        String title,
        String requester,
        List<ReviewRole> requiredRoles,
        List<ReviewRole> missingRoles,
        ReviewState state,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant decidedAt,
        @Nullable List<VoteResponse> votes,
        @Nullable UUID evidenceId,
        @JsonIgnore long lockVersion)
        implements Versioned {

    static ReviewResponse of(Review review) {
        return of(review, null, null);
    }

    static ReviewResponse of(Review review, @Nullable List<ReviewVote> votes, @Nullable UUID evidenceId) {
        return new ReviewResponse(
                review.id(),
                review.objectType(),
                review.objectId(),
                review.title(),
                review.requester(),
                review.requiredRoles(),
                review.missingRoles(),
                review.state(),
                review.assignee().orElse(null),
                review.openedAt(),
                review.decidedAt().orElse(null),
                votes == null ? null : votes.stream().map(VoteResponse::of).toList(),
                evidenceId,
                review.lockVersion());
    }
}
