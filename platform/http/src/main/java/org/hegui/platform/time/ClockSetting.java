package org.hegui.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/**
 * Where the sandbox's clock is to stand: one of the two.
 *
 * @param instant the time that it shall show now; it runs on from there
 * @param offset how far it shall be ahead of the real time (ISO 8601, such as {@code P1D} or {@code -PT8H})
 */
public record ClockSetting(
        @Nullable Instant instant, @Nullable Duration offset) {

    /** About a century: far enough for every legal period. */
    private static final Duration FARTHEST = Duration.ofDays(36_525);

    /**
     * The offset from the real time.
     *
     * @throws Refusal (400) unless exactly one of the two is given, and within a century
     */
    public Duration ahead(MovableClock clock) {
        if ((instant == null) == (offset == null)) {
            throw refused("instant", "either instant or offset must be given, and not both");
        }
        var ahead = instant == null ? offset : clock.offsetOf(instant);
        if (ahead.abs().compareTo(FARTHEST) > 0) {
            throw refused(instant == null ? "offset" : "instant", "must be within a century of the real time");
        }
        return ahead;
    }

    private static Refusal refused(String field, String message) {
        return Refusal.ofFields(List.of(new Violation(field, message)));
    }
}
