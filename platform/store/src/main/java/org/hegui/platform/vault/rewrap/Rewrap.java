package org.hegui.platform.vault.rewrap;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One request to wrap all keys of subjects by one key-encryption key. */
@Entity
@Table(name = "vault_rewrap")
public class Rewrap {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private String keyId;

    @Enumerated(EnumType.STRING)
    private RewrapState state;

    private long total;
    private Instant startedAt;

    @Nullable private Instant finishedAt;

    /** For Hibernate. */
    protected Rewrap() {}

    Rewrap(String handler, String keyId, long total, Instant now) {
        this.handler = handler;
        this.keyId = keyId;
        this.total = total;
        this.state = RewrapState.RUNNING;
        this.startedAt = now;
    }

    UUID id() {
        return id;
    }

    String keyId() {
        return keyId;
    }

    boolean isRunning() {
        return state == RewrapState.RUNNING;
    }

    void end(RewrapState how, Instant now) {
        state = how;
        finishedAt = now;
    }

    /** Done is what does not remain; erased subjects count as done. */
    RewrapResponse response(long remaining) {
        var done = state == RewrapState.DONE ? total : Math.max(0, total - remaining);
        return new RewrapResponse(id, keyId, state, total, done, startedAt, finishedAt);
    }
}
