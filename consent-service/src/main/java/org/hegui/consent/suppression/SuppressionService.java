package org.hegui.consent.suppression;

import static org.hegui.consent.ConsentProblem.SUPPRESSION_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.person.Choices;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;

/** Suppresses, and shows what is suppressed. */
@ApplicationScoped
public class SuppressionService {

    private final SuppressionRepository suppressions;
    private final Choices choices;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    SuppressionService(
            SuppressionRepository suppressions,
            Choices choices,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.suppressions = suppressions;
        this.choices = choices;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Nobody reaches this person or address through the channel from the commit on; gives the suppression that says so. What is
     * suppressed already stays as it is.
     */
    @WithTransaction
    public Uni<SuppressionResponse> suppress(SuppressionDraft draft) {
        var handler = current.actor().handler();
        return locked(handler, draft)
                .chain(() -> suppressions.same(handler, draft))
                .chain(same ->
                        same == null ? added(handler, draft) : Uni.createFrom().item(same))
                .map(Suppression::response);
    }

    @WithSession
    Uni<SuppressionResponse> get(UUID id) {
        var actor = current.actor();
        return suppressions
                .find(actor.handler(), id)
                .map(found -> found != null && !(actor.isOnlySubject() && !isOwn(found)) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(SUPPRESSION_NOT_FOUND, "There is no suppression with this id."))
                .map(Suppression::response);
    }

    @WithSession
    Uni<Page<SuppressionResponse>> list(SuppressionFilter filter, PageRequest page) {
        return suppressions
                .list(current.actor().handler(), filter, page)
                .map(found -> Page.of(found, page.limit(), Suppression::id).map(Suppression::response));
    }

    /** The person is erased: what an address tells goes on without their id. */
    @WithTransaction
    Uni<Void> forget(String handler, UUID subject) {
        return suppressions.unlink(handler, subject);
    }

    private boolean isOwn(Suppression found) {
        return found.subjectId() != null && current.actor().mayActFor(found.subjectId());
    }

    private Uni<Void> locked(String handler, SuppressionDraft draft) {
        return draft.subjectId() == null ? Uni.createFrom().voidItem() : choices.lock(handler, draft.subjectId());
    }

    private Uni<Suppression> added(String handler, SuppressionDraft draft) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return evidence.record(current.actor(), proof(id, draft))
                .map(proof -> new Suppression(id, handler, draft, proof, clock.instant()))
                .chain(suppressions::persistAndFlush)
                .call(() -> optedOut(handler, draft))
                .call(() -> events.publish(event(handler, id, draft)));
    }

    private Uni<Void> optedOut(String handler, SuppressionDraft draft) {
        return draft.subjectId() == null
                ? Uni.createFrom().voidItem()
                : choices.optOut(handler, draft.channel(), List.of(draft.subjectId()));
    }

    private EvidenceDraft proof(UUID id, SuppressionDraft draft) {
        var proof = EvidenceDraft.of("suppression.created", "suppression", id, draft.reason())
                .relyingOn(SuppressionReasons.of(law.today()))
                .with("channel", draft.channel())
                .with("source", draft.source());
        return draft.subjectId() == null ? proof : proof.about(draft.subjectId());
    }

    private static EventDraft event(String handler, UUID id, SuppressionDraft draft) {
        var about = draft.subjectId() == null ? id : draft.subjectId();
        return EventDraft.of(ConsentEvents.SUPPRESSED, handler, about)
                .with("suppressionId", id)
                .with("channel", draft.channel());
    }
}
