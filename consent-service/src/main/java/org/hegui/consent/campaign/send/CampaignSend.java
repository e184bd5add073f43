package org.hegui.consent.campaign.send;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/** That one message to one person was allowed. Its id is the id of the ledger's entry: the proof without which none is sent. */
@Entity
@Immutable
public class CampaignSend {

    @Id
    private UUID id;

    private String handler;
    private UUID campaignId;
    private UUID subjectId;
    private UUID clearanceId;

    @Nullable private UUID consentId;

    @Nullable private UUID purposeVersionId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant decidedAt;

    /** For Hibernate. */
    protected CampaignSend() {}

    CampaignSend(UUID proof, String handler, Running running, SendDecision decision) {
        this.id = proof;
        this.handler = handler;
        this.campaignId = running.campaignId();
        this.clearanceId = running.clearanceId();
        this.channel = running.content().channel();
        this.subjectId = decision.subjectId();
        this.consentId = decision.consentId();
        this.purposeVersionId = decision.purposeVersionId();
        this.decidedAt = decision.decidedAt();
    }

    /** Id of the send. */
    public UUID id() {
        return id;
    }

    /** The person. */
    public UUID subjectId() {
        return subjectId;
    }

    SendView view() {
        return new SendView(id, subjectId, clearanceId, consentId, purposeVersionId, channel, decidedAt);
    }
}
