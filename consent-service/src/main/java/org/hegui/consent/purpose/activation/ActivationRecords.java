package org.hegui.consent.purpose.activation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.purpose.PurposeRecords;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.identity.CurrentActor;

/** Proves and tells that a purpose is relied on now. Must be called inside the transaction in which it was done. */
@ApplicationScoped
class ActivationRecords {

    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;

    ActivationRecords(Evidence evidence, Events events, CurrentActor current) {
        this.evidence = evidence;
        this.events = events;
        this.current = current;
    }

    Uni<Void> activated(Activation activation) {
        var purpose = activation.current();
        var action = activation.before() == null ? "purpose.activated" : "purpose.changed";
        var draft = PurposeRecords.draft(action, purpose)
                .with("consentsStale", activation.change().consentsStale())
                .with("material", activation.change().material())
                .relyingOn(activation.change().reasons());
        return evidence.record(current.actor(), draft).chain(() -> events.publish(told(activation)));
    }

    private static EventDraft told(Activation activation) {
        var purpose = activation.current();
        return activation.before() == null
                ? PurposeRecords.event(ConsentEvents.PURPOSE_ACTIVATED.name(), purpose)
                        .with("noticeId", purpose.noticeId())
                : PurposeRecords.event(ConsentEvents.PURPOSE_CHANGED.name(), purpose)
                        .with("versionId", purpose.version().id())
                        .with("version", purpose.version().number())
                        .with("noticeId", purpose.noticeId())
                        .with("material", activation.change().material())
                        .with("consentsStale", activation.change().consentsStale());
    }
}
