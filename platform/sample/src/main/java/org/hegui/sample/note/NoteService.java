package org.hegui.sample.note;

import static org.hegui.sample.SampleProblem.NOTE_NOT_FOUND;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;

/** Writes and reads notes. */
@ApplicationScoped
class NoteService {

    private final NoteRepository notes;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;

    NoteService(NoteRepository notes, Evidence evidence, Events events, CurrentActor current, Clock clock) {
        this.notes = notes;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Note> create(CreateNoteRequest request) {
        var note = new Note(current.actor().handler(), request.subjectId(), request.topic(), clock.instant());
        return notes.persist(note).call(created -> proven(created, "note.created"));
    }

    @WithTransaction
    Uni<Note> rename(UUID id, IfMatch ifMatch, RenameNoteRequest request) {
        return existing(id)
                .invoke(note -> ifMatch.require(note.lockVersion()))
                .invoke(note -> note.rename(request.topic()))
                .call(notes::flush)
                .call(note -> proven(note, "note.renamed"))
                .call(note -> events.publish(NoteEvents.renamed(note)));
    }

    @WithTransaction
    Uni<Note> close(UUID id) {
        return existing(id).invoke(Note::close).call(note -> proven(note, "note.closed"));
    }

    @WithSession
    Uni<Note> get(UUID id) {
        return existing(id);
    }

    @WithSession
    Uni<Page<Note>> list(PageRequest page) {
        return notes.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), Note::id));
    }

    private Uni<UUID> proven(Note note, String action) {
        var draft = EvidenceDraft.of(action, "note", note.id(), "DONE")
                .about(note.subjectId())
                .committingTo("topic", note.response().topic());
        return evidence.record(current.actor(), draft);
    }

    private Uni<Note> existing(UUID id) {
        return notes.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTE_NOT_FOUND, "There is no note with this id."));
    }
}
