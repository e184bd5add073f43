package org.hegui.platform.time;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/** Gives the one clock that all code asks. */
class Clocks {

    /** Ticks in microseconds, the precision that PostgreSQL keeps, so that an answer equals what is read back later. */
    @Produces
    @Singleton
    @Typed(MovableClock.class)
    MovableClock movable() {
        return new MovableClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }

    @Produces
    @Singleton
    Clock clock(MovableClock movable) {
        return movable;
    }
}
