package org.hegui.sample.publication;

import static org.hegui.sample.SampleProblem.PUBLICATION_NOT_FOUND;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewDraft;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.ReviewedKind;
import org.hegui.platform.review.Reviews;

/** Puts publications before their reviewers, and publishes what was agreed to. */
@ApplicationScoped
class PublicationService implements ReviewedKind {

    private static final String PUBLICATION = "publication";

    /** A topic whose outcome cannot be stored, to try that the vote is not stored then either. */
    private static final String UNDECIDABLE = "undecidable";

    private final PublicationRepository publications;
    private final Reviews reviews;
    private final CurrentActor current;

    PublicationService(PublicationRepository publications, Reviews reviews, CurrentActor current) {
        this.publications = publications;
        this.reviews = reviews;
        this.current = current;
    }

    @WithTransaction
    Uni<Publication> create(TopicRequest request) {
        return publications
                .persist(new Publication(current.actor().handler(), request.topic()))
                .chain(this::review);
    }

    @WithTransaction
    Uni<Publication> change(UUID id, TopicRequest request) {
        return existing(id).invoke(found -> found.change(request.topic())).chain(this::review);
    }

    @WithSession
    Uni<Publication> get(UUID id) {
        return existing(id);
    }

    @Override
    public String objectType() {
        return PUBLICATION;
    }

    @Override
    @WithTransaction
    public Uni<Void> decided(Review review) {
        return existing(review.objectId())
                .invoke(PublicationService::refuseUndecidable)
                .invoke(found -> found.decide(review.approved()))
                .replaceWithVoid();
    }

    private Uni<Publication> review(Publication publication) {
        var draft = ReviewDraft.of(
                PUBLICATION, publication.id(), "publication.approval", ReviewRole.PIPO, ReviewRole.COUNSEL);
        return reviews.open(draft)
                .invoke(review -> publication.reviewed(review.id()))
                .replaceWith(publication);
    }

    private static void refuseUndecidable(Publication publication) {
        if (publication.topic().equals(UNDECIDABLE)) {
            throw new IllegalStateException("this topic fails on purpose");
        }
    }

    private Uni<Publication> existing(UUID id) {
        return publications
                .find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PUBLICATION_NOT_FOUND, "There is no publication with this id."));
    }
}
