package org.hegui.platform.review.vote;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewRole;

/** What one person said in one role. Never changed. */
@Entity
@Immutable
public class ReviewVote {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID reviewId;
    private String voter;

    @Enumerated(EnumType.STRING)
    private ReviewRole actedAs;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String reasons;
    private Instant votedAt;

    /** For Hibernate. */
    protected ReviewVote() {}

    /** The ballot of this person on the review. */
    public ReviewVote(Review review, String voter, Ballot ballot, Instant now) {
        this.handler = review.handler();
        this.reviewId = review.id();
        this.voter = voter;
        this.actedAs = ballot.as();
        this.decision = ballot.decision();
        this.reasons = ballot.reasons();
        this.votedAt = now;
    }

    /** Id of the vote. */
    public UUID id() {
        return id;
    }

    /** The review it belongs to. */
    public UUID reviewId() {
        return reviewId;
    }

    /** {@code sub} of who voted. */
    public String voter() {
        return voter;
    }

    /** The role in which they voted. */
    public ReviewRole actedAs() {
        return actedAs;
    }

    /** What they said. */
    public ReviewDecision decision() {
        return decision;
    }

    /** Why, in their words. */
    public String reasons() {
        return reasons;
    }

    /** When. */
    public Instant votedAt() {
        return votedAt;
    }
}
