package org.hegui.platform.testkit.examples;

import java.time.Instant;

/** Asks the system's clock. */
public class BadClock {
    public Instant time() {
        return Instant.now();
    }
}
