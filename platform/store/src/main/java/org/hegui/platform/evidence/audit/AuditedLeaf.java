package org.hegui.platform.evidence.audit;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.StoredEntry;

/**
 * A leaf as it stands in the database, with the entry that it names.
 *
 * @param index its place
 * @param entryId the entry
 * @param hash what is said to be the hash of the entry
 * @param mark keyed hash of the three
 * @param entry the entry's row; none when somebody has deleted it
 */
record AuditedLeaf(
        long index,
        UUID entryId,
        byte[] hash,
        byte[] mark,
        @Nullable StoredEntry entry) {

    static AuditedLeaf of(Row row) {
        return new AuditedLeaf(
                row.getLong("leaf_index"),
                row.getUUID("entry_id"),
                row.getBuffer("leaf_hash").getBytes(),
                row.getBuffer("leaf_mark").getBytes(),
                row.getUUID("id") == null ? null : StoredEntry.of(row));
    }
}
