package org.hegui.consent.suppression.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.hegui.consent.address.AddressHash;

/** A hash that is suppressed. */
record ExportedHash(UUID id, String channel, String hash, Instant since) {

    static final String HEADER = "channel,keyId,hash,since\n";

    static ExportedHash of(Tuple row) {
        return new ExportedHash(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, OffsetDateTime.class).toInstant());
    }

    String line() {
        return channel + "," + AddressHash.keyId(hash) + "," + hash + "," + since + "\n";
    }
}
