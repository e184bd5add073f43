package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the append-only ledger: who did what, when, by which rules and with which outcome (PIPL-69). All of it is in
 * the canonical text; the other columns serve to find it.
 */
@Entity
@Immutable
public class EvidenceEntry {

    @Id
    private UUID id;

    private String handler;
    private Instant recordedAt;
    private String action;
    private String objectType;
    private UUID objectId;

    @Nullable private UUID subjectId;

    private String body;
    private byte @Nullable [] mark;

    /** For Hibernate. */
    protected EvidenceEntry() {}

    EvidenceEntry(UUID id, String handler, Instant now, EvidenceDraft draft, String body, byte[] mark) {
        this.id = id;
        this.handler = handler;
        this.recordedAt = now;
        this.action = draft.action();
        this.objectType = draft.objectType();
        this.objectId = draft.objectId();
        this.subjectId = draft.subjectId();
        this.body = body;
        this.mark = mark.clone();
    }

    /** Id of the entry, by which an answer or a receipt refers to it. */
    public UUID id() {
        return id;
    }

    String handler() {
        return handler;
    }

    /** The canonical text. */
    public String body() {
        return body;
    }
}
