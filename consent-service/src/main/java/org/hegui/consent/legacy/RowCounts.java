package org.hegui.consent.legacy;

import java.util.Collection;

import org.hegui.consent.legacy.result.RowStatus;

/**
 * How many rows had which result.
 *
 * @param accepted taken over
 * @param refused not taken over
 * @param duplicates kept already
 */
public record RowCounts(long accepted, long refused, long duplicates) {

    /** The counts of these results. */
    public static RowCounts of(Collection<RowStatus> results) {
        return new RowCounts(
                count(results, RowStatus.ACCEPTED),
                count(results, RowStatus.REFUSED),
                count(results, RowStatus.DUPLICATE));
    }

    private static long count(Collection<RowStatus> results, RowStatus wanted) {
        return results.stream().filter(wanted::equals).count();
    }

    long all() {
        return accepted + refused + duplicates;
    }

    RowCounts plus(RowCounts more) {
        return new RowCounts(accepted + more.accepted, refused + more.refused, duplicates + more.duplicates);
    }
}
