package org.hegui.local;

import java.time.Duration;

/** Measures from its creation, untouched by changes of the wall clock. */
final class Stopwatch {
    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
