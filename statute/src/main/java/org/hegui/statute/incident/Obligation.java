package org.hegui.statute.incident;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.time.ClockKind;

/**
 * One duty to tell somebody of an incident. Rule and recipient together name it within the incident.
 *
 * @param rule id of the rule
 * @param recipient who has to be told
 * @param applies whether the duty is there
 * @param why why it is there, or why not
 * @param clock how its time runs
 * @param length number of hours or days, null when the law gives none
 * @param dueAt latest instant, null when the duty doesn't apply or has no fixed time
 */
public record Obligation(
        String rule,
        ObligationRecipient recipient,
        boolean applies,
        Reason why,
        ClockKind clock,
        @Nullable Integer length,
        @Nullable Instant dueAt) {}
