package org.hegui.platform.evidence.seal;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.StoredEntry;

/**
 * An entry that waits for its leaf.
 *
 * @param entryId what the queue says
 * @param entry its row; none when somebody has deleted it
 * @param isSealed whether it has a leaf already, and so has no business here
 */
record Pending(UUID entryId, @Nullable StoredEntry entry, boolean isSealed) {

    static Pending of(Row row) {
        return new Pending(
                row.getUUID("entry_id"),
                row.getUUID("id") == null ? null : StoredEntry.of(row),
                row.getBoolean("is_sealed"));
    }
}
