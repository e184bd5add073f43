package org.hegui.consent.consent.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentEvents;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.Actor;

/**
 * Writes down what is said, with its evidence and its event, in one order per person. Takes part in the transaction of
 * the use case that calls it.
 */
@ApplicationScoped
public class StatementService {

    private final ConsentRepository consents;
    private final Evidence evidence;
    private final Events events;
    private final Clock clock;

    StatementService(ConsentRepository consents, Evidence evidence, Events events, Clock clock) {
        this.consents = consents;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The instant at which the person's next statement is said: now, but later than everything that they said before. Until
     * the transaction ends nobody else writes about the person, so what is read after it is what counts.
     */
    @WithTransaction
    public Uni<Instant> turn(String handler, UUID subjectId) {
        return consents.lock(handler, subjectId)
                .chain(() -> consents.lastSaidAt(handler, subjectId))
                .map(this::next);
    }

    /** Writes the statement down as said at the instant of the person's {@link #turn}. */
    @WithTransaction
    public Uni<Consent> append(Actor actor, ConsentStatement said, Instant turn) {
        var id = StatementId.at(turn);
        return evidence.record(actor, draft(id, said))
                .map(proof -> new Consent(id, said, turn, proof))
                .chain(consents::persist)
                .call(consent -> events.publish(event(consent)));
    }

    private Instant next(@Nullable Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private static EvidenceDraft draft(UUID id, ConsentStatement said) {
        var action = "consent." + said.status().name().toLowerCase(Locale.ROOT);
        var draft = EvidenceDraft.of(action, "consent", id, said.status())
                .about(said.subjectId())
                .with("purposeId", said.pin().purposeId())
                .with("purposeVersionId", said.pin().purposeVersionId())
                .with("noticeId", said.pin().noticeId())
                .with("kind", said.facts().kind())
                .with("language", said.source().language())
                .with("channel", said.source().channel())
                .with("saidBy", said.source().saidBy());
        draft = with(draft, "uiEvidence", said.source().uiEvidence());
        draft = with(draft, "recipient", said.facts().recipient());
        draft = with(draft, "documentHash", said.terms().documentHash());
        draft = with(draft, "validUntil", said.terms().validUntil());
        var guardian = said.terms().guardian();
        draft = with(draft, "guardianEvidence", guardian == null ? null : guardian.evidenceHash());
        return with(draft, "withdraws", said.withdraws());
    }

    private static EvidenceDraft with(EvidenceDraft draft, String name, @Nullable Object value) {
        return value == null ? draft : draft.with(name, value);
    }

    private static EventDraft event(Consent consent) {
        var type = switch (consent.said().status()) {
            case GRANTED -> ConsentEvents.GRANTED;
            case REFUSED -> ConsentEvents.REFUSED;
            case WITHDRAWN -> ConsentEvents.WITHDRAWN;
            case EXPIRED -> ConsentEvents.EXPIRED;
        };
        return EventDraft.of(type, consent.handler(), consent.subjectId())
                .with("consentId", consent.id())
                .with("purposeId", consent.pin().purposeId())
                .with("noticeId", consent.noticeId())
                .with("kind", consent.said().kind());
    }
}
