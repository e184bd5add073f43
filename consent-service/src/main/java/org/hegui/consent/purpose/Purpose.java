package org.hegui.consent.purpose;

import static org.hegui.consent.ConsentProblem.PURPOSE_RETIRED;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;

/** A clear and reasonable purpose (PIPL-6): its code and its state. What it says stands in its versions. */
@Entity
public class Purpose {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String code;

    @Enumerated(EnumType.STRING)
    private PurposeStatus status;

    @Nullable private UUID activeVersionId;

    /** Counts the changes of its versions, so that the purpose changes whenever one of them does. */
    private int changeCount;

    private Instant createdAt;

    @Nullable private Instant activatedAt;

    @Nullable private Instant retiredAt;

    /** For Hibernate. */
    protected Purpose() {}

    /** A draft. */
    public Purpose(String handler, String code, Instant now) {
        this.handler = handler;
        this.code = code;
        this.status = PurposeStatus.DRAFT;
        this.createdAt = now;
    }

    /** One of its versions changed; refused once nothing relies on the purpose any more. */
    public void change() {
        if (status == PurposeStatus.RETIRED) {
            throw new Refusal(PURPOSE_RETIRED, "The purpose is retired for good; describe a new one.");
        }
        changeCount++;
    }

    /** From now on this version may be relied on. */
    public void activate(PurposeVersion version, Instant now) {
        change();
        status = PurposeStatus.ACTIVE;
        activeVersionId = version.id();
        activatedAt = activatedAt == null ? now : activatedAt;
    }

    /** From now on nothing may rely on it. */
    public void retire(Instant now) {
        change();
        status = PurposeStatus.RETIRED;
        activeVersionId = null;
        retiredAt = now;
    }

    /** Id of the purpose. */
    public UUID id() {
        return id;
    }

    /** Short name of the purpose within its handler. */
    public String code() {
        return code;
    }

    /** How far it has come. */
    public PurposeStatus status() {
        return status;
    }

    String handler() {
        return handler;
    }

    /** The version that is relied on; null when none is. */
    public @Nullable UUID activeVersionId() {
        return activeVersionId;
    }

    /** Whether a version of it is relied on. */
    public boolean isActive() {
        return status == PurposeStatus.ACTIVE;
    }

    /** When it was described. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it may be relied on; null before. */
    public @Nullable Instant activatedAt() {
        return activatedAt;
    }

    /** Since when nothing may rely on it; null before. */
    public @Nullable Instant retiredAt() {
        return retiredAt;
    }

    /** Counts its changes and those of its versions. */
    public long lockVersion() {
        return lockVersion;
    }
}
