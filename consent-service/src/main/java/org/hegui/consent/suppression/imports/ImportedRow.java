package org.hegui.consent.suppression.imports;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row its number, from 1
 * @param result what became of it
 * @param message why it is no row to be kept, without what it says
 */
public record ImportedRow(int row, Result result, @Nullable String message) {

    /** What can become of a row. */
    public enum Result {
        /** It is kept from now on. */
        ADDED,
        /** It was known, or stands in the list before. */
        KNOWN,
        /** It cannot be kept; see the message. */
        INVALID
    }
}
