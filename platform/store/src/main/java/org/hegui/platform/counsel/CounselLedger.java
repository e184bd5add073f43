package org.hegui.platform.counsel;

import java.time.Instant;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.memo.CounselRevocation;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.CounselState;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.identity.Actor;

/** Proves and tells what becomes of questions and memos. Texts go in as hashes. */
@ApplicationScoped
class CounselLedger {

    private final Evidence evidence;
    private final Events events;

    CounselLedger(Evidence evidence, Events events) {
        this.evidence = evidence;
        this.events = events;
    }

    Uni<UUID> asked(Actor actor, CounselQuestion question) {
        var draft = of("counsel.asked", question, question.stateAt(question.askedAt()))
                .with("safeDefault", question.safeDefault())
                .with("objectType", question.objectType());
        var aboutThing =
                question.objectId().map(id -> draft.with("objectId", id)).orElse(draft);
        return told(actor, aboutThing, CounselEvents.of(CounselEvents.ASKED, question));
    }

    Uni<UUID> assigned(Actor actor, CounselQuestion question, Instant now) {
        var draft = of("counsel.assigned", question, question.stateAt(now));
        var naming = question.assignee()
                .map(person -> draft.with("assignee", person))
                .orElse(draft);
        return told(actor, naming, CounselEvents.of(CounselEvents.ASSIGNED, question));
    }

    Uni<UUID> answered(Actor actor, CounselQuestion question, CounselMemo memo) {
        var draft = of("counsel.answered", question, memo.effect())
                .with("memoId", memo.id())
                .with("memoScope", memo.scope().key())
                .with("textHash", TextHash.of(memo.text()))
                .with("citationHash", TextHash.of(memo.citation()))
                .with("validFrom", memo.validFrom())
                .with("expiresAt", memo.expiresAt());
        return told(actor, draft, CounselEvents.of(CounselEvents.ANSWERED, question));
    }

    Uni<UUID> revoked(Actor actor, CounselMemo memo, CounselRevocation revocation) {
        var draft = EvidenceDraft.of("counsel.revoked", "counsel-question", memo.questionId(), "REVOKED")
                .with("question", memo.question())
                .with("memoId", memo.id())
                .with("reasonsHash", TextHash.of(revocation.reasons()));
        return told(actor, draft, CounselEvents.revoked(memo));
    }

    Uni<UUID> expired(Actor actor, CounselQuestion question) {
        var draft = of("counsel.expired", question, CounselState.EXPIRED);
        return told(actor, draft, CounselEvents.of(CounselEvents.EXPIRED, question));
    }

    private Uni<UUID> told(Actor actor, EvidenceDraft draft, EventDraft event) {
        return evidence.record(actor, draft).call(() -> events.publish(event));
    }

    private static EvidenceDraft of(String action, CounselQuestion question, Enum<?> outcome) {
        return EvidenceDraft.of(action, "counsel-question", question.id(), outcome)
                .with("question", question.question())
                .with("scope", question.scope().key());
    }
}
