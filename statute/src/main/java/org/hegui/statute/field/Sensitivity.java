package org.hegui.statute.field;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * Whether information is sensitive.
 *
 * @param answer yes, no, or only counsel knows
 * @param reasons why, never empty
 */
public record Sensitivity(Answer answer, List<Reason> reasons) {
    /** Copies the reasons. */
    public Sensitivity {
        reasons = List.copyOf(reasons);
    }

    /** Whether to treat it as sensitive; while counsel hasn't answered, that is safe. */
    public boolean treatAsSensitive() {
        return answer != Answer.NOT_SENSITIVE;
    }

    /** The answers. */
    public enum Answer {
        /** It is. */
        SENSITIVE,
        /** It isn't. */
        NOT_SENSITIVE,
        /** It is contested; counsel decides. */
        ASK_COUNSEL
    }
}
