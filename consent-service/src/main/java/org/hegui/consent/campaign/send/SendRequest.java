package org.hegui.consent.campaign.send;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hegui.consent.campaign.audience.member.AudienceFilter;

/**
 * People to whom a message would go now.
 *
 * @param subjectIds the people
 */
public record SendRequest(
        @NotEmpty @Size(max = AudienceFilter.AT_MOST) List<@NotNull UUID> subjectIds) {}
