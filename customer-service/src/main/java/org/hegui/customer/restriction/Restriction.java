package org.hegui.customer.restriction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** That a profile must not be used for a purpose, from a withdrawal until a new consent. */
@Entity
public class Restriction {

    @Id
    private UUID id;

    private String handler;
    private UUID customerId;
    private UUID purposeId;
    private UUID consentId;
    private Instant since;
    private UUID evidenceId;

    @Nullable private Instant endedAt;

    /** For Hibernate. */
    protected Restriction() {}

    Restriction(UUID id, Statement withdrawal, UUID evidenceId) {
        this.id = id;
        this.handler = withdrawal.handler();
        this.customerId = withdrawal.customerId();
        this.purposeId = withdrawal.purposeId();
        this.consentId = withdrawal.consentId();
        this.since = withdrawal.at();
        this.evidenceId = evidenceId;
    }

    /** The person consented anew, unless that was before the withdrawal. */
    void end(Instant consentedAt) {
        if (consentedAt.isAfter(since)) {
            endedAt = consentedAt;
        }
    }

    UUID id() {
        return id;
    }

    RestrictionResponse response() {
        return new RestrictionResponse(id, purposeId, consentId, since, evidenceId, endedAt);
    }
}
