package org.hegui.statute.export.scope;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * Whether something is an export.
 *
 * @param export whether it is; then each read counts like a transfer
 * @param reasons everything that makes it one, or why it is none; never empty
 */
public record ScopeDecision(boolean export, List<Reason> reasons) {
    /** Copies the reasons. */
    public ScopeDecision {
        reasons = List.copyOf(reasons);
    }
}
