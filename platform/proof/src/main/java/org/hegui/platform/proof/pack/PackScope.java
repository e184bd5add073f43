package org.hegui.platform.proof.pack;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a handler were asked for: all, or those that meet each of the conditions that are given.
 *
 * @param subjectId only entries about this customer
 * @param objectId only entries about this thing
 * @param from only entries recorded at this instant or later
 * @param to only entries recorded before this instant
 */
public record PackScope(
        @Nullable UUID subjectId,
        @Nullable UUID objectId,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** All entries of the handler. */
    public static final PackScope ALL = new PackScope(null, null, null, null);
}
