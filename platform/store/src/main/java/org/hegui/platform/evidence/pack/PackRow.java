package org.hegui.platform.evidence.pack;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;

/**
 * A sealed entry.
 *
 * @param index its place in the tree
 * @param id its id
 * @param body its canonical text
 */
record PackRow(long index, UUID id, String body) {

    static PackRow of(Row row) {
        return new PackRow(row.getLong("leaf_index"), row.getUUID("id"), row.getString("body"));
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "PackRow[" + id + "]";
    }
}
