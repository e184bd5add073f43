package org.hegui.breach.obligation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.incident.ObligationRecipient;
import org.hegui.statute.time.ClockKind;

/**
 * Whether one recipient must be told by one rule, and by when.
 *
 * @param id id of the row
 * @param incidentId the incident
 * @param rule id of the rule
 * @param recipient who has to be told
 * @param applies whether the duty is there
 * @param state OPEN or NOT_APPLICABLE
 * @param why why it is there, or why not, with the version of the rule
 * @param clock how its time runs
 * @param length number of hours or days, absent when the law gives none
 * @param dueAt latest instant, UTC; absent when the duty is not there or has no fixed time
 * @param firstAppliedAt when the duty came up first, UTC
 * @param changedAt when the row changed last, UTC
 */
public record ObligationResponse(
        UUID id,
        UUID incidentId,
        String rule,
        ObligationRecipient recipient,
        boolean applies,
        ObligationState state,
        Reason why,
        ClockKind clock,
        @Nullable Integer length,
        @Nullable Instant dueAt,
        @Nullable Instant firstAppliedAt,
        Instant changedAt) {}
