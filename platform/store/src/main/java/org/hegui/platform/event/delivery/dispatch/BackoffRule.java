package org.hegui.platform.event.delivery.dispatch;

import java.time.Duration;
import java.time.Instant;

/**
 * When to try again: twice as long after each failure, up to a longest wait, of which the second half is left to chance
 * so that receivers are not met by all retries at once.
 *
 * @param first wait before the second attempt
 * @param longest longest wait
 * @param most attempts after which to give up
 * @param oldest time after which to give up
 */
record BackoffRule(Duration first, Duration longest, int most, Duration oldest) {

    /** Doublings beyond this would not fit into a number, and are far beyond any longest wait. */
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait after so many attempts that failed.
     *
     * @param tries at least 1
     * @param chance from 0 to below 1
     */
    Duration wait(int tries, double chance) {
        var doubled = first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        var whole = doubled.compareTo(longest) > 0 ? longest : doubled;
        var half = whole.toMillis() / 2;
        return Duration.ofMillis(half + Math.round(half * chance));
    }

    /** Whether to give up now. */
    boolean givesUp(int tries, Instant dueSince, Instant now) {
        return tries >= most || !now.isBefore(dueSince.plus(oldest));
    }
}
