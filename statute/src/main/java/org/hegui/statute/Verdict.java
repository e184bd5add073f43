package org.hegui.statute;

import java.util.List;

/**
 * An answer with the rules behind it, the deciding one first.
 *
 * @param outcome the answer
 * @param reasons never empty
 */
public record Verdict(Outcome outcome, List<Reason> reasons) {
    /** Refuses an answer without a reason. */
    public Verdict {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a reason");
        }
    }
}
