package org.hegui.consent.consent.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a purpose.
 *
 * @param subjectId the person
 * @param purposeId the purpose
 * @param purposeVersionId the version that held at the instant; null when none did
 * @param at the instant
 * @param items for each strength and recipient that was spoken of until then; empty when the person had said nothing
 */
public record StateResponse(
        UUID subjectId, UUID purposeId, @Nullable UUID purposeVersionId, Instant at, List<StandingResponse> items) {}
