package org.hegui.platform.evidence.proof;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Sealed entries in the order of the tree.
 *
 * @param items at most as many as asked for
 * @param next place to pass as {@code after} for the following ones; null on the last page, after which whoever follows the
 *     ledger goes on from the last item's {@code leafIndex}
 */
public record LeafList(
        List<EvidenceDetail> items,
        @Schema(nullable = true) @Nullable Long next) {

    /** A page of what was found when one more than {@code limit} was read. */
    static LeafList of(List<EvidenceDetail> found, int limit) {
        if (found.size() <= limit) {
            return new LeafList(found, null);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new LeafList(items, items.getLast().leafIndex());
    }
}
