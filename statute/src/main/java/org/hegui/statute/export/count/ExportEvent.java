package org.hegui.statute.export.count;

import java.time.Instant;
import java.util.Objects;

import org.hegui.statute.export.ExportFlow;

/**
 * One person's information went abroad once.
 *
 * @param person who it is: the same for one handler over all its brands, systems, recipients and purposes
 * @param at when
 * @param flow how the transfer stands to the counters
 * @param ordinary whether information that isn't sensitive went
 * @param sensitive whether sensitive information went
 */
public record ExportEvent(String person, Instant at, ExportFlow flow, boolean ordinary, boolean sensitive) {
    /** Refuses what is missing. */
    public ExportEvent {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(flow, "flow");
    }
}
