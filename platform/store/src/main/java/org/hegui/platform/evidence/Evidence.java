package org.hegui.platform.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.commitment.Commitments;
import org.hegui.platform.evidence.key.Marks;
import org.hegui.platform.identity.Actor;

/** Appends to the ledger. Must be called inside the transaction of the change that it proves: both commit or neither. */
@ApplicationScoped
public class Evidence {

    private final EvidenceRepository entries;
    private final Commitments commitments;
    private final EntryIds ids;
    private final Marks marks;
    private final Clock clock;

    Evidence(EvidenceRepository entries, Commitments commitments, EntryIds ids, Marks marks, Clock clock) {
        this.entries = entries;
        this.commitments = commitments;
        this.ids = ids;
        this.marks = marks;
        this.clock = clock;
    }

    /** Appends what the actor did and gives the id of the entry. It is sealed soon after the transaction has committed. */
    public Uni<UUID> record(Actor actor, EvidenceDraft draft) {
        var now = clock.instant();
        var id = ids.next(now);
        return commitments
                .make(actor.handler(), id, draft.subjectId(), draft.committed())
                .chain(made -> append(id, now, actor, draft, made));
    }

    private Uni<UUID> append(UUID id, Instant now, Actor actor, EvidenceDraft draft, Map<String, String> made) {
        var body = EntryBody.of(id, now, actor, draft, made);
        var entry = new EvidenceEntry(id, actor.handler(), now, draft, body, marks.ofEntry(body));
        return entries.persist(entry).map(EvidenceEntry::id);
    }
}
