package org.hegui.statute.export;

import java.util.List;

/**
 * The numbers on which a route was decided.
 *
 * @param year the legal year of the counters (TIME-1)
 * @param ordinary people whose ordinary information has gone this year, after the transfer
 * @param sensitive people whose sensitive information has gone this year, after the transfer
 * @param lines what they were compared with; none before XB is in force
 */
public record CountersUsed(int year, long ordinary, long sensitive, List<VolumeLine> lines) {
    /** Copies the lines. */
    public CountersUsed {
        lines = List.copyOf(lines);
    }
}
