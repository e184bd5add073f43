package org.hegui.platform.review.vote;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.review.Review;

/** Named questions about votes, always within one handler. */
@ApplicationScoped
public class ReviewVoteRepository implements PanacheRepositoryBase<ReviewVote, UUID> {

    /** All that was said to the review, at most once per role, oldest first. */
    public Uni<List<ReviewVote>> of(Review review) {
        return find("handler = ?1 and reviewId = ?2 order by id", review.handler(), review.id())
                .list();
    }
}
