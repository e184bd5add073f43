package org.hegui.local.progress;

import java.time.Duration;

/** Measures from its creation, untouched by changes of the wall clock. */
public final class Stopwatch {
    private final long start = System.nanoTime();

    /** The time since its creation. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
