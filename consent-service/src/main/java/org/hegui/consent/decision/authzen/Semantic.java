package org.hegui.consent.decision.authzen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** How far many questions are answered (AuthZEN 1.0, {@code options.evaluations_semantic}). */
enum Semantic {
    /** All of them. */
    EXECUTE_ALL,
    /** Until the first no. */
    DENY_ON_FIRST_DENY,
    /** Until the first yes. */
    PERMIT_ON_FIRST_PERMIT;

    /** What the options ask for; all when they don't say. */
    static Semantic of(@Nullable Map<String, Object> options) {
        var asked = options == null ? null : options.get("evaluations_semantic");
        if (asked == null) {
            return EXECUTE_ALL;
        }
        return Arrays.stream(values())
                .filter(semantic -> semantic.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.ofFields(
                        List.of(new Violation("options.evaluations_semantic", "is no semantic of AuthZEN 1.0"))));
    }

    /** Whether nothing is answered after this. */
    boolean endsWith(boolean permitted) {
        return this == DENY_ON_FIRST_DENY && !permitted || this == PERMIT_ON_FIRST_PERMIT && permitted;
    }
}
