package org.hegui.sample.note;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What the sample tells others of. */
@Singleton
public class NoteEvents implements EventCatalogue {

    static final EventType RENAMED = EventType.of(
                    "org.hegui.sample.note-renamed.v1", "便笺已改题。", "A note was given another topic.")
            .with("noteId", FieldType.ID)
            .with("topic", FieldType.CODE);

    @Override
    public List<EventType> types() {
        return List.of(RENAMED);
    }

    static EventDraft renamed(Note note) {
        return EventDraft.of(RENAMED, note.handler(), note.subjectId())
                .with("noteId", note.id())
                .withCode("topic", note.topic());
    }
}
