package org.hegui.statute.incident;

import java.time.Instant;
import java.util.Objects;

/**
 * That somebody decided, and recorded, that measures effectively avoid harm and people aren't told (PIPL-57).
 *
 * @param decidedBy who decided: the officer in charge of personal information protection (CONTEST-5)
 * @param why which measures avoid which harm
 * @param evidence what proves it
 * @param decidedAt when
 * @param counsel what counsel said of it
 */
public record HarmAvoidedDecision(
        String decidedBy, String why, String evidence, Instant decidedAt, CounselOpinion counsel) {
    /** Refuses a missing part; what is blank is found by {@link HarmAvoidedRule}. */
    public HarmAvoidedDecision {
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(counsel, "counsel");
    }

    boolean complete() {
        return !decidedBy.isBlank() && !why.isBlank() && !evidence.isBlank();
    }
}
