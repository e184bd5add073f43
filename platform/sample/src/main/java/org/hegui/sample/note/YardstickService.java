package org.hegui.sample.note;

import static org.hegui.sample.SampleProblem.NOTE_NOT_FOUND;

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
import org.hegui.platform.problem.Refusal;

/** The same transaction with evidence and without. */
@ApplicationScoped
class YardstickService {

    private final NoteRepository notes;
    private final ReadingQueries readings;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    YardstickService(
            NoteRepository notes, ReadingQueries readings, Evidence evidence, CurrentActor current, Clock clock) {
        this.notes = notes;
        this.readings = readings;
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

    /** Reads one row by its key, without a session. */
    Uni<ReadingResponse> read(UUID id) {
        return readings.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTE_NOT_FOUND, "There is no note with this id."));
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
