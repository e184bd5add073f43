package org.hegui.consent.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What people read.
 *
 * @param zh in Chinese
 * @param en in English, when it is sent in English too
 */
public record Wording(
        @NotBlank @Size(max = 5000) String zh,
        @Nullable @Size(min = 1, max = 5000) String en) {}
