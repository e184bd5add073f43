package org.hegui.consent.campaign.audience;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hegui.consent.campaign.audience.member.AudienceFilter;

/**
 * People to be added to an audience.
 *
 * @param subjectIds the people; who is in it already is judged anew
 */
public record AudienceRequest(
        @NotEmpty @Size(max = AudienceFilter.AT_MOST) List<@NotNull UUID> subjectIds) {}
