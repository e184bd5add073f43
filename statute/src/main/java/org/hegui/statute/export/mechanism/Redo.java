package org.hegui.statute.export.mechanism;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * What some changes mean for a mechanism.
 *
 * @param actions what to do, in order; empty when nothing has changed
 * @param reasons one or more for each change, in the order of {@link TransferChange}
 */
public record Redo(List<RedoAction> actions, List<Reason> reasons) {
    /** Copies both. */
    public Redo {
        actions = List.copyOf(actions);
        reasons = List.copyOf(reasons);
    }
}
