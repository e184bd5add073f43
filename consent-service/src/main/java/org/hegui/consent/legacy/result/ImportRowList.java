package org.hegui.consent.legacy.result;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of the file.
 *
 * @param items at most as many as asked for
 * @param next line to pass as {@code after} for the following ones; null on the last page
 */
public record ImportRowList(
        List<ImportRowResponse> items,
        @Schema(nullable = true) @Nullable Long next) {

    /** A page of what was found when one more than {@code limit} was read. */
    public static ImportRowList of(List<ImportRowResponse> found, int limit) {
        if (found.size() <= limit) {
            return new ImportRowList(found, null);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new ImportRowList(items, items.getLast().line());
    }
}
