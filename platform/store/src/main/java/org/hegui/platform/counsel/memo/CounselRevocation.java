package org.hegui.platform.counsel.memo;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** From when on a memo does not count any more, before its term ran out. Never changed. */
@Entity
@Immutable
public class CounselRevocation {

    @Id
    private UUID memoId;

    private String handler;
    private String reasons;
    private String revoker;
    private Instant revokedAt;

    /** For Hibernate. */
    protected CounselRevocation() {}

    /** That a memo does not count from now on, said by this lawyer. */
    public CounselRevocation(String handler, UUID memoId, String revoker, String reasons, Instant now) {
        this.handler = handler;
        this.memoId = memoId;
        this.revoker = revoker;
        this.reasons = reasons;
        this.revokedAt = now;
    }

    /** The memo. */
    public UUID memoId() {
        return memoId;
    }

    /** Why. */
    public String reasons() {
        return reasons;
    }

    /** {@code sub} of who revoked it. */
    public String revoker() {
        return revoker;
    }

    /** When. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
