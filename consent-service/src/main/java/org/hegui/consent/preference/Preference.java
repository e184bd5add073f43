package org.hegui.consent.preference;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One choice of one person. Never changed: who changes their mind chooses anew. */
@Entity
@Immutable
public class Preference {

    @Id
    private UUID id;

    private String handler;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private PreferenceKind kind;

    @Nullable private String channel;

    private boolean chosen;
    private String source;
    private UUID evidenceId;
    private Instant saidAt;

    /** For Hibernate. */
    protected Preference() {}

    Preference(UUID id, String handler, PreferenceStatement said, UUID evidenceId, Instant saidAt) {
        this.id = id;
        this.handler = handler;
        this.subjectId = said.subjectId();
        this.kind = said.kind();
        this.channel = said.scope();
        this.chosen = said.chosen();
        this.source = said.source();
        this.evidenceId = evidenceId;
        this.saidAt = saidAt;
    }

    UUID id() {
        return id;
    }

    UUID subjectId() {
        return subjectId;
    }

    PreferenceResponse response() {
        var tag = kind == PreferenceKind.TAG;
        return new PreferenceResponse(
                id, subjectId, kind, tag ? null : channel, tag ? channel : null, chosen, source, saidAt, evidenceId);
    }
}
