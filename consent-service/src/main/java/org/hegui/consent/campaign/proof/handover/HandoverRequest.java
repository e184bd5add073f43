package org.hegui.consent.campaign.proof.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * That a pack was handed over.
 *
 * @param carrier the SMS provider, a company
 * @param packHash SHA-256 of the pack, in hexadecimal; a pack that was exported of this campaign
 */
public record HandoverRequest(
        @NotBlank @Size(max = 100) String carrier,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String packHash) {}
