package org.hegui.consent.legacy.row;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row. Its values are never repeated.
 *
 * @param problem the kind
 * @param field the field at fault; null when it is the row as a whole
 */
public record RowFlaw(RowProblem problem, @Nullable String field) {

    static RowFlaw of(RowProblem problem) {
        return new RowFlaw(problem, null);
    }
}
