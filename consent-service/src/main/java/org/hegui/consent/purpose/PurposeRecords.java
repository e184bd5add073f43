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
public class PurposeRecords {

    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;

    PurposeRecords(Evidence evidence, Events events, CurrentActor current) {
        this.evidence = evidence;
        this.events = events;
        this.current = current;
    }

    /** A purpose was described. */
    public Uni<UUID> created(CurrentPurpose purpose) {
        return prove("purpose.created", purpose);
    }

    /** Its next version was drafted. */
    public Uni<UUID> drafted(CurrentPurpose purpose) {
        return prove("purpose.version-drafted", purpose);
    }

    /** A draft of it was written anew. */
    public Uni<UUID> redrafted(CurrentPurpose purpose) {
        return prove("purpose.version-changed", purpose);
    }

    /** A draft of it was given up. */
    public Uni<UUID> discarded(CurrentPurpose purpose) {
        return prove("purpose.version-discarded", purpose);
    }

    /** Nothing relies on it any more. */
    public Uni<Void> retired(CurrentPurpose purpose) {
        return prove("purpose.retired", purpose)
                .chain(() -> events.publish(event(ConsentEvents.PURPOSE_RETIRED.name(), purpose)));
    }

    /** What is told of a purpose, to be completed. */
    public static EventDraft event(String type, CurrentPurpose purpose) {
        return EventDraft.of(type, purpose.purpose().handler(), purpose.id()).with("purposeId", purpose.id());
    }

    private Uni<UUID> prove(String action, CurrentPurpose purpose) {
        return evidence.record(current.actor(), draft(action, purpose));
    }

    /** What is proved of a purpose, to be completed. */
    public static EvidenceDraft draft(String action, CurrentPurpose purpose) {
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
