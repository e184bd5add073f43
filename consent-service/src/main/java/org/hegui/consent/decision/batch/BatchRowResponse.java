package org.hegui.consent.decision.batch;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Obligation;
import org.hegui.platform.problem.Problem;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * One line of the answer, as it is written by {@link BatchWriter}; describes the form for the API document.
 *
 * @param line number of the line that is answered, counted from 1
 * @param subjectId the person
 * @param outcome PERMIT, DENY or ASK_COUNSEL
 * @param rules ids of the rules behind it, most decisive first
 * @param reasons the same in full, when asked for
 * @param obligations what the caller must do with a PERMIT, if anything
 * @param consentId the record that the answer rests on, when reasons are asked for in full
 * @param problem why the line was not answered
 */
@Schema(name = "BatchRow")
record BatchRowResponse(
        long line,
        @Nullable UUID subjectId,
        @Nullable Outcome outcome,
        @Nullable List<String> rules,
        @Nullable List<Reason> reasons,
        @Nullable List<Obligation> obligations,
        @Nullable UUID consentId,
        @Nullable Problem problem) {}
