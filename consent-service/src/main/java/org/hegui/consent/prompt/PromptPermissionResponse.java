package org.hegui.consent.prompt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether a person may be asked now.
 *
 * @param subjectId the person
 * @param purposeId the purpose
 * @param outcome PERMIT when they may be asked, DENY when not yet
 * @param reasons the rules behind it
 * @param refusedAt when they last said no, or took a yes back; null when they never did, or said yes afterwards
 * @param notBefore the first instant at which they may be asked again; null when they may be asked now
 */
public record PromptPermissionResponse(
        UUID subjectId,
        UUID purposeId,
        Outcome outcome,
        List<Reason> reasons,
        @Nullable Instant refusedAt,
        @Nullable Instant notBefore) {}
