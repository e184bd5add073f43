package org.hegui.consent.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What may go wrong.
 *
 * @param description what it is
 * @param level how grave it is
 * @param measure what is done about it
 */
public record Risk(
        @NotBlank @Size(max = 2000) String description,
        @NotNull RiskLevel level,
        @NotBlank @Size(max = 2000) String measure) {}
