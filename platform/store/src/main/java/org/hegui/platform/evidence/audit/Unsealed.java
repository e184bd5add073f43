package org.hegui.platform.evidence.audit;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.StoredEntry;

/**
 * An entry without a leaf, or a place in the queue without an entry.
 *
 * @param id the entry
 * @param entry its row; none when somebody has deleted it
 * @param queued whether it waits to be sealed
 */
record Unsealed(UUID id, @Nullable StoredEntry entry, boolean queued) {

    static Unsealed of(Row row) {
        return new Unsealed(
                row.getUUID("unsealed_id"),
                row.getUUID("id") == null ? null : StoredEntry.of(row),
                row.getBoolean("queued"));
    }
}
