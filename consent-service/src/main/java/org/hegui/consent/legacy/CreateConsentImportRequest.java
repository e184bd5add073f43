package org.hegui.consent.legacy;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of an import have in common.
 *
 * @param source code of the system from which they come
 * @param noticeId the published notice that people were shown, or that stands in the place of the older text
 * @param noticeHash SHA-256 of the older text that people were shown, hexadecimal, when it was not the notice
 * @param provenance who collected them, when and how
 */
public record CreateConsentImportRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String source,
        @NotNull UUID noticeId,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String noticeHash,
        @NotNull @Valid Provenance provenance) {}
