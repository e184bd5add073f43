package org.hegui.consent.campaign.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignContent;
import org.hegui.consent.campaign.ContentConverter;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.marketing.Channel;

/** The leave to send exactly these contents for a while. Never changed: other contents are simply not covered by it. */
@Entity
@Immutable
@Table(name = "campaign_clearance")
public class Clearance {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID campaignId;
    private UUID reviewId;
    private UUID checkId;
    private String contentHash;

    @Convert(converter = ContentConverter.class)
    private CampaignContent content;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String approver;

    @Convert(converter = TextsConverter.class)
    private List<String> memos;

    private Instant validFrom;
    private Instant validUntil;
    private Instant clearedAt;

    /** For Hibernate. */
    protected Clearance() {}

    Clearance(Campaign campaign, Approval approval, ValidityRule validity) {
        this.handler = campaign.handler();
        this.campaignId = campaign.id();
        this.reviewId = approval.reviewId();
        this.checkId = campaign.checkId().orElseThrow();
        this.contentHash = campaign.contentHash();
        this.content = campaign.content();
        this.channel = campaign.content().channel();
        this.approver = approval.approver();
        this.memos = approval.memos().stream().map(UUID::toString).toList();
        this.validFrom = validity.from(campaign.content());
        this.validUntil = validity.until(campaign.content());
        this.clearedAt = approval.at();
    }

    /** Whether it lets the campaign as it is be sent now. */
    public boolean covers(Campaign campaign, Instant now) {
        return campaignId.equals(campaign.id())
                && contentHash.equals(campaign.contentHash())
                && !now.isBefore(validFrom)
                && now.isBefore(validUntil);
    }

    /** Id of the clearance. */
    public UUID id() {
        return id;
    }

    /** SHA-256 of what was cleared. */
    public String contentHash() {
        return contentHash;
    }

    /** {@code sub} of who approved it. */
    public String approver() {
        return approver;
    }

    /** The first instant at which it holds. */
    public Instant validFrom() {
        return validFrom;
    }

    /** The first instant at which it does not hold any more. */
    public Instant validUntil() {
        return validUntil;
    }

    /** When it was given. */
    public Instant clearedAt() {
        return clearedAt;
    }

    ClearanceResponse response() {
        return new ClearanceResponse(
                id,
                campaignId,
                reviewId,
                checkId,
                contentHash,
                content,
                channel,
                approver,
                memos.stream().map(UUID::fromString).toList(),
                validFrom,
                validUntil,
                clearedAt);
    }
}
