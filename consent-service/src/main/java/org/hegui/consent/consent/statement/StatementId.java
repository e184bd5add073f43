package org.hegui.consent.consent.statement;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids that follow the time at which something was said (UUIDv7, RFC 9562 section 6.2, method 3): the instants of one
 * person are a microsecond apart at least, and the id is finer than that, so a list by id is a list by time, whichever
 * replica wrote what.
 */
public final class StatementId {

    private static final int PARTS_PER_MILLI = 4096;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private StatementId() {}

    /** A new id for a statement of this instant. */
    public static UUID at(Instant said) {
        var fraction = (long) said.getNano() % NANOS_PER_MILLI * PARTS_PER_MILLI / NANOS_PER_MILLI;
        return new UUID(
                said.toEpochMilli() << Short.SIZE | VERSION | fraction,
                ThreadLocalRandom.current().nextLong() >>> 2 | VARIANT);
    }
}
