package org.hegui.statute.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;

/**
 * By when a duty has to be done.
 *
 * @param rule id of the rule that sets the time
 * @param clock how the time runs
 * @param length number of hours, days, months or years; null for {@link ClockKind#IMMEDIATELY} and {@link ClockKind#DATE}
 * @param start from when it runs
 * @param due latest instant, exclusive: a day ends at 24:00 in Shanghai. Null where the law gives no number, and where
 *     somebody has yet to set the date. When provisional, the last instant that is certainly in time
 * @param certainty whether {@code due} is known or only bounded
 */
public record Deadline(
        String rule,
        ClockKind clock,
        @Nullable Integer length,
        Instant start,
        @Nullable Instant due,
        Certainty certainty) {
    /** Refuses a duty at once that has a due instant. */
    public Deadline {
        Objects.requireNonNull(start, "start");
        if (clock == ClockKind.IMMEDIATELY && due != null) {
            throw new IllegalArgumentException("what is due at once has no due instant");
        }
    }

    /** The last legal day on which it is in time, null when there is no due instant. */
    public @Nullable LocalDate lastDay() {
        return due == null ? null : LegalTime.date(due.minusNanos(1));
    }
}
