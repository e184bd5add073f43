package org.hegui.consent.purpose;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;

/** Proves and tells what was done to purposes. Must be called inside the transaction in which it was done. */
@ApplicationScoped
class PurposeRecords {

    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;

    PurposeRecords(Evidence evidence, Events events, CurrentActor current) {
        this.evidence = evidence;
        this.events = events;
        this.current = current;
    }

    Uni<UUID> created(CurrentPurpose purpose) {
        return prove("purpose.created", purpose);
    }

    Uni<UUID> drafted(CurrentPurpose purpose) {
        return prove("purpose.version-drafted", purpose);
    }

    Uni<UUID> redrafted(CurrentPurpose purpose) {
        return prove("purpose.version-changed", purpose);
    }

    Uni<UUID> discarded(CurrentPurpose purpose) {
        return prove("purpose.version-discarded", purpose);
    }

    Uni<Void> retired(CurrentPurpose purpose) {
        return prove("purpose.retired", purpose)
                .chain(() -> events.publish(event(ConsentEvents.PURPOSE_RETIRED.name(), purpose)));
    }

    Uni<Void> activated(Activation activation) {
        var purpose = activation.current();
        var action = activation.before() == null ? "purpose.activated" : "purpose.changed";
        var draft = draft(action, purpose)
                .with("consentsStale", activation.change().consentsStale())
                .with("material", activation.change().material())
                .relyingOn(activation.change().reasons());
        return evidence.record(current.actor(), draft).chain(() -> events.publish(told(activation)));
    }

    private static EventDraft told(Activation activation) {
        var purpose = activation.current();
        return activation.before() == null
                ? event(ConsentEvents.PURPOSE_ACTIVATED.name(), purpose).with("noticeId", purpose.noticeId())
                : event(ConsentEvents.PURPOSE_CHANGED.name(), purpose)
                        .with("versionId", purpose.version().id())
                        .with("version", purpose.version().number())
                        .with("noticeId", purpose.noticeId())
                        .with("material", activation.change().material())
                        .with("consentsStale", activation.change().consentsStale());
    }

    private static EventDraft event(String type, CurrentPurpose purpose) {
        return EventDraft.of(type, purpose.purpose().handler(), purpose.id()).with("purposeId", purpose.id());
    }

    private Uni<UUID> prove(String action, CurrentPurpose purpose) {
        return evidence.record(current.actor(), draft(action, purpose));
    }

    private static EvidenceDraft draft(String action, CurrentPurpose purpose) {
        var contents = purpose.version().contents();
        return EvidenceDraft.of(
                        action, "purpose", purpose.id(), purpose.purpose().status())
                .with("code", purpose.code())
                .with("version", purpose.version().number())
                .with("versionStatus", purpose.version().status())
                .with("legalBasis", contents.legalBasis())
                .with("noticeId", contents.noticeId())
                .with("contentHash", contents.hash());
    }
}
