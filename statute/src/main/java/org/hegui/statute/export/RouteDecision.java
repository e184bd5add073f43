package org.hegui.statute.export;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * The route of a transfer.
 *
 * @param route what it needs
 * @param trace every step taken, in order; the last one decided
 * @param alwaysRequired the duties that stand whatever the route
 * @param counters the numbers that were compared
 * @param flow how the transfer stands to the counters, once it goes
 */
public record RouteDecision(
        ExportRoute route, List<RouteStep> trace, List<Reason> alwaysRequired, CountersUsed counters, ExportFlow flow) {
    /** Copies the lists. */
    public RouteDecision {
        trace = List.copyOf(trace);
        alwaysRequired = List.copyOf(alwaysRequired);
    }
}
