package org.hegui.consent.notice.writing;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.notice.Notice;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;

/** What is proved and told of each change of a notice, within its transaction. */
@ApplicationScoped
class NoticeLedger {

    private static final String HASH = "contentHash";

    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;

    NoticeLedger(Evidence evidence, Events events, CurrentActor current) {
        this.evidence = evidence;
        this.events = events;
        this.current = current;
    }

    Uni<UUID> created(Notice notice) {
        return record(draft("notice.created", notice, notice.status()));
    }

    Uni<UUID> changed(Notice notice) {
        return record(draft("notice.changed", notice, notice.status()));
    }

    Uni<UUID> deleted(Notice notice) {
        return record(draft("notice.deleted", notice, "DELETED"));
    }

    Uni<Void> published(Notice notice) {
        var event = event(notice, EventDraft.of(ConsentEvents.NOTICE_PUBLISHED, handler(), notice.id()));
        return record(draft("notice.published", notice, notice.status()).with(HASH, hash(notice)))
                .chain(() -> events.publish(event))
                .replaceWithVoid();
    }

    /** The newer notice took the place of the former one. */
    Uni<Void> superseded(Notice former, Notice newer) {
        var event = event(former, EventDraft.of(ConsentEvents.NOTICE_SUPERSEDED, handler(), former.id()))
                .with("successorId", newer.id());
        var proof = draft("notice.superseded", former, former.status()).with("successorId", newer.id());
        return record(proof).chain(() -> events.publish(event)).replaceWithVoid();
    }

    private Uni<UUID> record(EvidenceDraft draft) {
        return evidence.record(current.actor(), draft);
    }

    private String handler() {
        return current.actor().handler();
    }

    private static String hash(Notice notice) {
        return String.valueOf(notice.contentHash());
    }

    private static EventDraft event(Notice notice, EventDraft draft) {
        return draft.with("noticeId", notice.id()).with("version", notice.version());
    }

    private static EvidenceDraft draft(String action, Notice notice, Object outcome) {
        return EvidenceDraft.of(action, "notice", notice.id(), outcome)
                .with("code", notice.code())
                .with("version", notice.version());
    }
}
