package org.hegui.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The real time, moved by an offset that is zero unless the sandbox says otherwise. Everything with a legal date asks
 * it; tokens, connections and timers stay on real time.
 */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> offset;

    MovableClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    /** The real time, for what others check by theirs, such as the time in a signature. */
    public Instant realInstant() {
        return real.instant();
    }

    /** How far it is ahead of the real time; negative when behind. */
    public Duration offset() {
        return offset.get();
    }

    /** Puts it this far ahead of the real time. */
    public void moveTo(Duration ahead) {
        offset.set(ahead);
    }

    /** The same, unless it was moved since it had the offset {@code before}: what is read late is not followed. */
    public void follow(Duration before, Duration ahead) {
        offset.compareAndSet(before, ahead);
    }

    /** The offset at which it shows this instant now. */
    public Duration offsetOf(Instant shown) {
        return Duration.between(real.instant(), shown);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), offset);
    }
}
