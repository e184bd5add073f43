package org.hegui.platform.event;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A published event. Written by {@link Events} and numbered by the database. */
@Entity
@Immutable
public class OutboxEvent {

    @Id
    private UUID id;

    private String handler;
    private String type;
    private UUID subjectId;
    private long position;
    private String data;
    private Instant occurredAt;
    private boolean fannedOut;

    /** For Hibernate. */
    protected OutboxEvent() {}

    /** Id of the event: also the {@code webhook-id} by which receivers know it again. */
    public UUID id() {
        return id;
    }

    /** Type of the event. */
    public String type() {
        return type;
    }

    /** What is sent of it. */
    public EventContent content() {
        return new EventContent(id, type, handler, subjectId, occurredAt, data);
    }
}
