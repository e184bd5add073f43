package org.hegui.consent.campaign.proof.handover;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a pack was handed to whoever sends the messages (SMS-21). Never changed. */
@Entity
@Immutable
@Table(name = "campaign_handover")
public class Handover {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID campaignId;
    private String carrier;
    private String packHash;
    private String handedBy;
    private Instant handedAt;

    /** For Hibernate. */
    protected Handover() {}

    Handover(String handler, UUID campaign, HandoverRequest request, String by, Instant now) {
        this.handler = handler;
        this.campaignId = campaign;
        this.carrier = request.carrier();
        this.packHash = request.packHash();
        this.handedBy = by;
        this.handedAt = now;
    }

    /** Id of the handover. */
    public UUID id() {
        return id;
    }

    String packHash() {
        return packHash;
    }

    HandoverResponse response(@Nullable UUID evidenceId) {
        return new HandoverResponse(id, campaignId, carrier, packHash, handedBy, handedAt, evidenceId);
    }
}
