package org.hegui.platform.review;

import static org.hegui.platform.review.ReviewProblem.REVIEW_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.EventType;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.review.vote.Ballot;
import org.hegui.platform.review.vote.ReviewVote;
import org.hegui.platform.review.vote.ReviewVoteRepository;

/** The reviews of the actor's handler. Must be called inside a transaction; reading needs a session only. */
@ApplicationScoped
public class Reviews {

    private final ReviewRepository reviews;
    private final ReviewVoteRepository votes;
    private final Instance<ReviewedKind> kinds;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            ReviewVoteRepository votes,
            Instance<ReviewedKind> kinds,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Clock clock) {
        this.reviews = reviews;
        this.votes = votes;
        this.kinds = kinds;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Puts a thing before its reviewers; the actor is the requester. A review of it that is open already is withdrawn:
     * what was said of an earlier version does not count for this one.
     *
     * @throws IllegalArgumentException when no {@link ReviewedKind} waits for the outcome
     */
    public Uni<Review> open(ReviewDraft draft) {
        kind(draft.objectType());
        var actor = current.actor();
        return withdraw(draft.objectType(), draft.objectId())
                .chain(() -> reviews.persist(new Review(actor.handler(), actor.subject(), draft, clock.instant())))
                .call(review -> told(
                        ReviewEvents.OPENED,
                        "review.opened",
                        review,
                        drafted -> drafted.with("title", review.title())));
    }

    /** Withdraws the open review of a thing that changed or went away; does nothing when none is open. */
    public Uni<Void> withdraw(String objectType, UUID objectId) {
        return reviews.lockOpen(current.actor().handler(), objectType, objectId)
                .onItem()
                .ifNotNull()
                .call(this::withdrawn)
                .replaceWithVoid();
    }

    private Uni<UUID> withdrawn(Review review) {
        review.withdraw(clock.instant());
        return reviews.flush().chain(() -> told(ReviewEvents.WITHDRAWN, "review.withdrawn", review, draft -> draft));
    }

    /**
     * Records a vote of the actor, and with the last one tells the kind. Whoever votes at the same time waits.
     *
     * @throws Refusal 404, 403 or 409 when the actor may not vote so, see {@link FourEyesRule}
     */
    public Uni<UUID> decide(UUID id, Ballot ballot) {
        return reviews.lock(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(Reviews::notFound)
                .chain(review -> vote(review, ballot));
    }

    private Uni<UUID> vote(Review review, Ballot ballot) {
        var actor = current.actor();
        return votes.of(review)
                .invoke(earlier -> new FourEyesRule(review, earlier).admit(actor, ballot.as()))
                .chain(() -> votes.persist(new ReviewVote(review, actor.subject(), ballot, clock.instant())))
                .invoke(vote -> review.take(vote, clock.instant()))
                .chain(vote -> told(ReviewEvents.DECIDED, "review.decided", review, draft -> said(draft, vote)))
                .call(() -> conclude(review));
    }

    private static EvidenceDraft said(EvidenceDraft draft, ReviewVote vote) {
        return draft.with("decision", vote.decision())
                .with("as", vote.actedAs())
                .with("reasonsHash", TextHash.of(vote.reasons()));
    }

    private Uni<Void> conclude(Review review) {
        return review.state() == ReviewState.OPEN
                ? Uni.createFrom().voidItem()
                : kind(review.objectType()).decided(review);
    }

    /** Names who takes care of an open review, or nobody. */
    public Uni<Review> assign(UUID id, IfMatch ifMatch, @Nullable String person) {
        return reviews.lock(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(Reviews::notFound)
                .invoke(review -> ifMatch.require(review.lockVersion()))
                .invoke(Reviews::refuseClosed)
                .invoke(review -> review.assign(person))
                .call(reviews::flush)
                .call(review -> told(
                        ReviewEvents.ASSIGNED,
                        "review.assigned",
                        review,
                        draft -> person == null ? draft : draft.with("assignee", person)));
    }

    private static void refuseClosed(Review review) {
        if (review.state() != ReviewState.OPEN) {
            throw new Refusal(ReviewProblem.REVIEW_CLOSED, "The review is " + review.state() + ".");
        }
    }

    /** The review with this id; refused (404) when there is none. */
    public Uni<Review> get(UUID id) {
        return reviews.find(current.actor().handler(), id).onItem().ifNull().failWith(Reviews::notFound);
    }

    /** What was said to a review, oldest first. */
    public Uni<List<ReviewVote>> votes(Review review) {
        return votes.of(review);
    }

    /** Reviews of the handler, oldest first. */
    public Uni<Page<Review>> list(ReviewFilter filter, PageRequest page) {
        return reviews.list(current.actor().handler(), filter, page)
                .map(found -> Page.of(found, page.limit(), Review::id));
    }

    private ReviewedKind kind(String objectType) {
        return kinds.stream()
                .filter(kind -> kind.objectType().equals(objectType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing waits for reviews of " + objectType));
    }

    private Uni<UUID> told(EventType type, String action, Review review, UnaryOperator<EvidenceDraft> further) {
        var draft = EvidenceDraft.of(action, "review", review.id(), review.state())
                .with("objectType", review.objectType())
                .with("objectId", review.objectId());
        return evidence.record(current.actor(), further.apply(draft))
                .call(() -> events.publish(ReviewEvents.of(type, review)));
    }

    private static Refusal notFound() {
        return new Refusal(REVIEW_NOT_FOUND, "There is no review with this id.");
    }
}
