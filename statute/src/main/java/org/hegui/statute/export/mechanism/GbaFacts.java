package org.hegui.statute.export.mechanism;

import java.util.Objects;

import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.scope.Region;

/**
 * What decides whether a transfer may rest on the contract of the Greater Bay Area.
 *
 * @param handlerInArea whether the handler is registered in one of the nine Guangdong cities of the area
 * @param recipient where the recipient is
 * @param passesOutside whether the recipient passes personal information outside the area
 * @param route what the transfer needs
 */
public record GbaFacts(boolean handlerInArea, Region recipient, boolean passesOutside, ExportRoute route) {
    /** Refuses what is missing. */
    public GbaFacts {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(route, "route");
    }
}
