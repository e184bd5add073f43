package org.hegui.platform.review.inbox;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewFilter;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.ReviewState;
import org.hegui.platform.review.Reviews;

/** Shows reviews and takes votes. */
@ApplicationScoped
class ReviewService {

    private static final String ME = "me";

    private final Reviews reviews;
    private final CurrentActor current;

    ReviewService(Reviews reviews, CurrentActor current) {
        this.reviews = reviews;
        this.current = current;
    }

    @WithTransaction
    Uni<ReviewResponse> decide(UUID id, DecideReviewRequest request) {
        return reviews.decide(id, request.ballot())
                .chain(evidence -> reviews.get(id).chain(review -> shown(review, evidence)));
    }

    @WithTransaction
    Uni<ReviewResponse> assign(UUID id, IfMatch ifMatch, AssignReviewRequest request) {
        return reviews.assign(id, ifMatch, person(request.assignee())).chain(review -> shown(review, null));
    }

    @WithSession
    Uni<ReviewResponse> get(UUID id) {
        return reviews.get(id).chain(review -> shown(review, null));
    }

    @WithSession
    Uni<Page<ReviewResponse>> list(
            @Nullable ReviewState state, @Nullable ReviewRole role, @Nullable String assignee, PageRequest page) {
        return reviews.list(new ReviewFilter(state, role, person(assignee)), page)
                .map(found -> found.map(ReviewResponse::of));
    }

    private @Nullable String person(@Nullable String assignee) {
        return ME.equals(assignee) ? current.actor().subject() : assignee;
    }

    private Uni<ReviewResponse> shown(Review review, @Nullable UUID evidence) {
        return reviews.votes(review).map(votes -> ReviewResponse.of(review, votes, evidence));
    }
}
