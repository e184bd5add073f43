package org.hegui.statute.retention;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Verdict;
import org.hegui.statute.time.Deadline;

/**
 * What happens to data, and until when.
 *
 * @param action what happens
 * @param until the end of the longest period that still runs; null when none runs, and when its end isn't known because
 *     of a hold or because the period hasn't begun. When provisional, the first instant at which it may end: ask again
 *     once the holiday notice of that year is loaded
 * @param reasons why, the deciding one first; never empty
 */
public record RetentionDecision(
        RetentionAction action, @Nullable Deadline until, List<Reason> reasons) {
    /** Copies the reasons. */
    public RetentionDecision {
        reasons = List.copyOf(reasons);
    }

    /** May it be deleted? Yes, no, or not before counsel has answered. */
    public Verdict verdict() {
        if (action == RetentionAction.DELETE) {
            return new Verdict(Outcome.PERMIT, reasons);
        }
        var contested = reasons.stream().anyMatch(reason -> reason.effect() == Effect.ASKS_COUNSEL);
        return new Verdict(contested ? Outcome.ASK_COUNSEL : Outcome.DENY, reasons);
    }
}
