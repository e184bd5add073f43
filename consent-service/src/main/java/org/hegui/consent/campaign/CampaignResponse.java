package org.hegui.consent.campaign;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.Versioned;

/**
 * A campaign.
 *
 * @param id id of the campaign
 * @param code short name within the handler
 * @param name what colleagues call it
 * @param status how far it has come
 * @param content what is checked, cleared and sent
 * @param contentHash SHA-256 of the contents' canonical JSON (RFC 8785), in hexadecimal
 * @param checkId the newest check of these contents
 * @param clearanceId the clearance of these contents
 * @param createdAt when it was made, UTC
 * @param changedAt when its contents last changed, UTC
 * @param startedAt since when messages may be sent, UTC
 * @param closedAt since when none may, UTC
 * @param lockVersion counts its changes; shown as the ETag
 */
public record CampaignResponse(
        UUID id,
        String code,
        String name,
        CampaignStatus status,
        CampaignContent content,
        String contentHash,
        @Nullable UUID checkId,
        @Nullable UUID clearanceId,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** What is shown of a campaign. */
    public static CampaignResponse of(Campaign campaign) {
        return campaign.response();
    }
}
