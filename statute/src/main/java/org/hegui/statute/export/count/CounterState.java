package org.hegui.statute.export.count;

import java.util.List;
import java.util.Optional;

import org.hegui.statute.export.ExportCounter;

/**
 * How far the counters of a year are from the lines.
 *
 * @param year the legal year
 * @param lines for each counter the lower line first; empty before XB is in force
 */
public record CounterState(int year, List<LineUse> lines) {
    /** Copies the lines. */
    public CounterState {
        lines = List.copyOf(lines);
    }

    /** The next line of a counter; empty when all are reached, and for counters that have none. */
    public Optional<LineUse> next(ExportCounter counter) {
        return lines.stream()
                .filter(use -> use.line().counter() == counter && use.alert() != CounterAlert.REACHED)
                .findFirst();
    }
}
