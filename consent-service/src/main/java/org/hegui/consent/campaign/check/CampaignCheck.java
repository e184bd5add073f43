package org.hegui.consent.campaign.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.consent.campaign.Campaign;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.Outcome;

/** What the rules said of a campaign's contents, once. Never changed: who asks again gets the next one. */
@Entity
@Immutable
public class CampaignCheck {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID campaignId;
    private int number;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = FindingsConverter.class)
    private List<Finding> findings;

    @Convert(converter = TextsConverter.class)
    private List<String> questions;

    private String checkedBy;
    private Instant checkedAt;

    /** For Hibernate. */
    protected CampaignCheck() {}

    CampaignCheck(Campaign campaign, int number, CheckedContent checked, String checkedBy, Instant now) {
        this.handler = campaign.handler();
        this.campaignId = campaign.id();
        this.number = number;
        this.contentHash = campaign.contentHash();
        this.outcome = checked.outcome();
        this.findings = checked.findings();
        this.questions = checked.questions().stream().map(UUID::toString).toList();
        this.checkedBy = checkedBy;
        this.checkedAt = now;
    }

    /** Id of the check. */
    public UUID id() {
        return id;
    }

    /** Number of the check within its campaign, from 1. */
    public int number() {
        return number;
    }

    /** What came out. */
    public Outcome outcome() {
        return outcome;
    }

    /** Everything that was found. */
    public List<Finding> findings() {
        return findings;
    }

    CheckResponse response() {
        return new CheckResponse(
                id,
                campaignId,
                number,
                contentHash,
                outcome,
                findings,
                questions.stream().map(UUID::fromString).toList(),
                checkedBy,
                checkedAt);
    }
}
