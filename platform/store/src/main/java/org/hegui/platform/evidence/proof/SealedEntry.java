package org.hegui.platform.evidence.proof;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its leaf.
 *
 * @param body the canonical text
 * @param index place of the leaf; none while the entry waits
 * @param leafHash hash of the leaf; none while the entry waits
 */
record SealedEntry(String body, @Nullable Long index, byte @Nullable [] leafHash) {

    static SealedEntry of(Row row) {
        var hash = row.getBuffer("leaf_hash");
        return new SealedEntry(row.getString("body"), row.getLong("leaf_index"), hash == null ? null : hash.getBytes());
    }

    /** Whether it has its place in the tree of this size. */
    boolean isIn(long size) {
        return index != null && index < size;
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "SealedEntry[" + index + "]";
    }
}
