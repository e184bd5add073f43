package org.hegui.consent.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * The answer before an act.
 *
 * @param outcome PERMIT, DENY or ASK_COUNSEL; only PERMIT allows the act
 * @param reasons the rules behind it, with their version, most decisive first
 * @param purposeId the purpose that was asked about
 * @param noticeId the notice that tells people of it
 * @param consentId the newest thing the person said about it, if anything
 * @param counselMemos the counsel memos in force that the answer rests on
 * @param counselQuestions what is before counsel, when only counsel can say
 * @param decidedAt the instant at which the answer held, UTC
 */
public record DecisionResponse(
        Outcome outcome,
        List<Reason> reasons,
        UUID purposeId,
        UUID noticeId,
        @Nullable UUID consentId,
        List<UUID> counselMemos,
        List<UUID> counselQuestions,
        Instant decidedAt) {}
