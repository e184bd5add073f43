package org.hegui.local.seed;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** A token that is fetched again before it expires. Safe for several threads. */
final class RenewedToken {
    private static final Duration LIFE = Duration.ofMinutes(4);

    private final Supplier<String> source;
    private @Nullable String token;
    private long fetchedAt;

    RenewedToken(Supplier<String> source) {
        this.source = source;
    }

    synchronized String value() {
        var now = System.nanoTime();
        if (token == null || now - fetchedAt > LIFE.toNanos()) {
            token = source.get();
            fetchedAt = now;
        }
        return token;
    }
}
