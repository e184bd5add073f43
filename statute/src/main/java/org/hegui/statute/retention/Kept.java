package org.hegui.statute.retention;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That some data is of a kind which is kept for a period.
 *
 * @param subject the kind
 * @param from the event that starts the period, as {@link RetentionSubject} names it; null while it hasn't happened
 */
public record Kept(RetentionSubject subject, @Nullable Instant from) {}
