package org.hegui.statute;

import java.util.Comparator;
import java.util.List;

/**
 * An answer with the rules behind it, the deciding one first.
 *
 * @param outcome the answer
 * @param reasons never empty
 */
public record Verdict(Outcome outcome, List<Reason> reasons) {
    private static final List<Effect> DECIDING_FIRST =
            List.of(Effect.REFUSES, Effect.REQUIRES, Effect.ASKS_COUNSEL, Effect.PERMITS, Effect.INFORMS);

    /** Refuses an answer without a reason. */
    public Verdict {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a reason");
        }
    }

    /**
     * What these reasons come to: a refusal or an unmet requirement is a no, then an open question asks counsel, and
     * else it is a yes. The reasons are put in that order.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Verdict of(List<Reason> reasons) {
        var ordered = reasons.stream()
                .sorted(Comparator.comparingInt(reason -> DECIDING_FIRST.indexOf(reason.effect())))
                .toList();
        return new Verdict(outcome(ordered), ordered);
    }

    private static Outcome outcome(List<Reason> reasons) {
        var effects = reasons.stream().map(Reason::effect).toList();
        if (effects.contains(Effect.REFUSES) || effects.contains(Effect.REQUIRES)) {
            return Outcome.DENY;
        }
        return effects.contains(Effect.ASKS_COUNSEL) ? Outcome.ASK_COUNSEL : Outcome.PERMIT;
    }
}
