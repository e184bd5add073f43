package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

/**
 * Makes ids that grow in the order of this process (UUIDv7, RFC 9562 section 6.2, method 3), so that pages keep it. Transactions end
 * in another order, and other replicas have other clocks.
 */
@Singleton
class EntryIds {

    private static final int PARTS_PER_MILLI = 4096;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last = new AtomicLong();

    UUID next(Instant now) {
        var fraction = (long) now.getNano() % NANOS_PER_MILLI * PARTS_PER_MILLI / NANOS_PER_MILLI;
        var wanted = now.toEpochMilli() * PARTS_PER_MILLI + fraction;
        var time = last.updateAndGet(before -> Math.max(before + 1, wanted));
        var high = time / PARTS_PER_MILLI << Short.SIZE | VERSION | time % PARTS_PER_MILLI;
        return new UUID(high, ThreadLocalRandom.current().nextLong() >>> 2 | VARIANT);
    }
}
