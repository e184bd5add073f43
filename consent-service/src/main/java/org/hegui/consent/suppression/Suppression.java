package org.hegui.consent.suppression;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.marketing.Channel;

/** That somebody must not be reached through a channel, from then until it was lifted. */
@Entity
public class Suppression {

    @Id
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Nullable private UUID subjectId;

    @Nullable private String addressHash;

    @Enumerated(EnumType.STRING)
    private SuppressionReason reason;

    private String source;
    private UUID evidenceId;
    private Instant createdAt;

    @Nullable private Instant liftedAt;

    @Nullable private UUID liftedByConsent;

    @Nullable private UUID liftingEvidenceId;

    /** For Hibernate. */
    protected Suppression() {}

    Suppression(UUID id, String handler, SuppressionDraft draft, UUID evidenceId, Instant now) {
        this.id = id;
        this.handler = handler;
        this.channel = draft.channel();
        this.subjectId = draft.subjectId();
        this.addressHash = draft.addressHash();
        this.reason = draft.reason();
        this.source = draft.source();
        this.evidenceId = evidenceId;
        this.createdAt = now;
    }

    /** Ends it by what the person said later: a consent, or their own choice when {@code consent} is null. */
    public void lift(@Nullable UUID consent, UUID evidence, Instant now) {
        refuseLifted();
        liftedAt = now;
        liftedByConsent = consent;
        liftingEvidenceId = evidence;
    }

    /** Refuses (409) what was lifted before. */
    public void refuseLifted() {
        if (liftedAt != null) {
            throw new Refusal(ConsentProblem.SUPPRESSION_ALREADY_LIFTED, "This suppression was lifted before.");
        }
    }

    /** Id of the suppression. */
    public UUID id() {
        return id;
    }

    /** The handler who must not reach them. */
    public String handler() {
        return handler;
    }

    /** The channel. */
    public Channel channel() {
        return channel;
    }

    /** The person, when known. */
    public @Nullable UUID subjectId() {
        return subjectId;
    }

    /** Keyed hash of the address, when known. */
    public @Nullable String addressHash() {
        return addressHash;
    }

    /** Since when it holds. */
    public Instant createdAt() {
        return createdAt;
    }

    /** As callers see it. */
    public SuppressionResponse response() {
        return new SuppressionResponse(
                id,
                channel,
                subjectId,
                addressHash != null,
                reason,
                source,
                createdAt,
                evidenceId,
                liftedAt,
                liftedByConsent,
                liftingEvidenceId);
    }
}
