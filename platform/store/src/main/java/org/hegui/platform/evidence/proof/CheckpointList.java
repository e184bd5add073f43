package org.hegui.platform.evidence.proof;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints, the smallest first.
 *
 * @param items at most as many as asked for
 * @param next size to pass as {@code after} for the following ones; null on the last page
 */
public record CheckpointList(
        List<CheckpointResponse> items,
        @Schema(nullable = true) @Nullable Long next) {

    /** A page of what was found when one more than {@code limit} was read. */
    static CheckpointList of(List<CheckpointResponse> found, int limit) {
        if (found.size() <= limit) {
            return new CheckpointList(found, null);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new CheckpointList(items, items.getLast().size());
    }
}
