package org.hegui.platform.time;

import java.time.Duration;
import java.time.Instant;

/**
 * What the sandbox's clock shows.
 *
 * @param now the time by which the service decides, UTC
 * @param offset how far it is ahead of the real time
 */
public record ClockState(Instant now, Duration offset) {

    /** The state of this clock now. */
    public static ClockState of(MovableClock clock) {
        return new ClockState(clock.instant(), clock.offset());
    }
}
