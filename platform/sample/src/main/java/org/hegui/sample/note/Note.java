package org.hegui.sample.note;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;

/** A note about a customer; its topic can change. */
@Entity
public class Note {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private UUID subjectId;
    private String topic;
    private Instant createdAt;

    /** For Hibernate. */
    protected Note() {}

    Note(String handler, UUID subjectId, String topic, Instant now) {
        this.handler = handler;
        this.subjectId = subjectId;
        this.topic = topic;
        this.createdAt = now;
    }

    /** Id of the note. */
    public UUID id() {
        return id;
    }

    /** The customer whom it is about. */
    public UUID subjectId() {
        return subjectId;
    }

    String handler() {
        return handler;
    }

    String topic() {
        return topic;
    }

    void rename(String newTopic) {
        topic = newTopic;
    }

    /** Counts its changes. */
    public long lockVersion() {
        return lockVersion;
    }

    /** Puts it aside: its topic is {@code closed}. */
    void close() {
        topic = "closed";
    }

    NoteResponse response() {
        return new NoteResponse(id, subjectId, topic, createdAt, lockVersion);
    }
}
