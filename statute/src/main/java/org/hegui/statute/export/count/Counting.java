package org.hegui.statute.export.count;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Reason;
import org.hegui.statute.export.ExportCounter;

/**
 * In which counters a person is counted for a transfer.
 *
 * @param counters the counters, in the order of {@link ExportCounter}
 * @param reasons why
 */
public record Counting(Set<ExportCounter> counters, List<Reason> reasons) {
    /** Copies both. */
    public Counting {
        var ordered = EnumSet.noneOf(ExportCounter.class);
        ordered.addAll(counters);
        counters = Collections.unmodifiableSet(ordered);
        reasons = List.copyOf(reasons);
    }

    /** The counters to which the person adds one, when these count the person already this year. */
    public Set<ExportCounter> adds(Set<ExportCounter> already) {
        var more = EnumSet.noneOf(ExportCounter.class);
        more.addAll(counters);
        more.removeAll(already);
        return Collections.unmodifiableSet(more);
    }
}
