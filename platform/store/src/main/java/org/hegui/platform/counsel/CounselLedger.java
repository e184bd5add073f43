package org.hegui.platform.counsel;

import java.time.Instant;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.identity.Actor;

/** The one place where a question or memo changes: what must be told of it is told from here. Texts go in as hashes. */
@ApplicationScoped
class CounselLedger {

    private final Evidence evidence;

    CounselLedger(Evidence evidence) {
        this.evidence = evidence;
    }

    Uni<UUID> asked(Actor actor, CounselQuestion question) {
        var draft = of("counsel.asked", question, question.stateAt(question.askedAt()))
                .with("safeDefault", question.safeDefault())
                .with("objectType", question.objectType());
        return evidence.record(
                actor, question.objectId().map(id -> draft.with("objectId", id)).orElse(draft));
    }

    Uni<UUID> assigned(Actor actor, CounselQuestion question, Instant now) {
        var draft = of("counsel.assigned", question, question.stateAt(now));
        return evidence.record(
                actor,
                question.assignee()
                        .map(person -> draft.with("assignee", person))
                        .orElse(draft));
    }

    Uni<UUID> answered(Actor actor, CounselQuestion question, CounselMemo memo) {
        var draft = of("counsel.answered", question, memo.effect())
                .with("memoId", memo.id())
                .with("memoScope", memo.scope().key())
                .with("textHash", TextHash.of(memo.text()))
                .with("citationHash", TextHash.of(memo.citation()))
                .with("validFrom", memo.validFrom())
                .with("expiresAt", memo.expiresAt());
        return evidence.record(actor, draft);
    }

    Uni<UUID> revoked(Actor actor, CounselMemo memo, CounselRevocation revocation) {
        var draft = EvidenceDraft.of("counsel.revoked", "counsel-question", memo.questionId(), "REVOKED")
                .with("question", memo.question())
                .with("memoId", memo.id())
                .with("reasonsHash", TextHash.of(revocation.reasons()));
        return evidence.record(actor, draft);
    }

    Uni<UUID> expired(Actor actor, CounselQuestion question) {
        return evidence.record(actor, of("counsel.expired", question, CounselState.EXPIRED));
    }

    private static EvidenceDraft of(String action, CounselQuestion question, Enum<?> outcome) {
        return EvidenceDraft.of(action, "counsel-question", question.id(), outcome)
                .with("question", question.question())
                .with("scope", question.scope().key());
    }
}
