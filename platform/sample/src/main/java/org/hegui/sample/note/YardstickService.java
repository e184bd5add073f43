package org.hegui.sample.note;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;

/** The same transaction with evidence and without. */
@ApplicationScoped
class YardstickService {

    private final NoteRepository notes;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    YardstickService(NoteRepository notes, Evidence evidence, CurrentActor current, Clock clock) {
        this.notes = notes;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Note> write(WriteYardstickRequest request) {
        var actor = current.actor();
        var note = new Note(actor.handler(), request.subjectId(), "yardstick", clock.instant());
        return notes.persist(note).call(written -> prove(actor, written, request.entries()));
    }

    private Uni<UUID> prove(Actor actor, Note note, int entries) {
        var draft = EvidenceDraft.of("note.measured", "note", note.id(), "DONE").about(note.subjectId());
        return Multi.createFrom()
                .range(0, entries)
                .onItem()
                .transformToUniAndConcatenate(_ -> evidence.record(actor, draft))
                .collect()
                .last();
    }
}
