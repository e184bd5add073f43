package org.hegui.consent.legacy.result;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.row.RowProblem;

/**
 * What became of one row.
 *
 * @param line its line in the file, from 1; the header is line 1 of comma-separated values
 * @param status ACCEPTED, REFUSED or DUPLICATE
 * @param problem why it was refused
 * @param field the field at fault
 * @param consentId the statement that it became, or that says the same
 */
public record ImportRowResponse(
        long line,
        RowStatus status,
        @Schema(nullable = true) @Nullable RowProblem problem,
        @Schema(nullable = true) @Nullable String field,
        @Schema(nullable = true) @Nullable UUID consentId) {}
