package org.hegui.statute.retention;

import org.hegui.statute.Confidence;
import org.hegui.statute.time.ClockKind;

/**
 * A row of the table of periods: at least how long a kind of data is kept.
 *
 * @param subject the kind of data
 * @param length number of {@code unit}
 * @param unit {@link ClockKind#YEARS} or {@link ClockKind#MONTHS}
 * @param confidence how sure we are of the rule
 */
public record Minimum(RetentionSubject subject, int length, ClockKind unit, Confidence confidence) {}
