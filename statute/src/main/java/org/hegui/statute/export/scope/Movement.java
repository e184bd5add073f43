package org.hegui.statute.export.scope;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What happens to data that was collected or came about in the mainland.
 *
 * @param destination where it is sent or stored
 * @param accessor who else can reach it, null for nobody
 * @param handledAbroad whether somebody abroad handles it to offer products or services to people in the mainland,
 *     or to assess their behaviour (PIPL-3)
 */
public record Movement(Region destination, @Nullable Accessor accessor, boolean handledAbroad) {
    /** Refuses a missing destination. */
    public Movement {
        Objects.requireNonNull(destination, "destination");
    }
}
