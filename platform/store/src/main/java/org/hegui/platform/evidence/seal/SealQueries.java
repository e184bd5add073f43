package org.hegui.platform.evidence.seal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.ledger.StoredEntry;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.proof.tree.TreeNode;

/** What sealing reads and writes, many rows in one statement. */
@ApplicationScoped
class SealQueries {

    /** Any number, the same in every replica; a lock is of one database, and so of one ledger. */
    private static final long LEADER = 0x6865_6775_6901L;

    private static final String PENDING =
            "select p.entry_id, l.entry_id is not null as is_sealed, " + StoredEntry.COLUMNS
                    + " from (select entry_id from evidence_pending order by entry_id limit $1) p"
                    + " left join evidence_entry e on e.id = p.entry_id left join evidence_leaf l on l.entry_id = p.entry_id"
                    + " order by p.entry_id";

    /** Whether this transaction is the only one that seals. */
    Uni<Boolean> lead(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(LEADER))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** The oldest entries that wait. */
    Uni<List<Pending>> pending(SqlConnection connection, int limit) {
        return connection
                .preparedQuery(PENDING)
                .execute(Tuple.of((long) limit))
                .map(rows -> rows.stream().map(Pending::of).toList());
    }

    /** Takes out of the queue what was looked at. */
    Uni<Void> take(SqlConnection connection, List<Pending> taken) {
        var ids = taken.stream().map(Pending::entryId).toArray(UUID[]::new);
        return connection
                .preparedQuery("delete from evidence_pending where entry_id = any($1)")
                .execute(Tuple.of(ids))
                .replaceWithVoid();
    }

    Uni<Void> insertLeaves(SqlConnection connection, List<Leaf> leaves) {
        return connection
                .preparedQuery("""
                        insert into evidence_leaf (leaf_index, entry_id, leaf_hash, mark)
                        select * from unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[])
                        """)
                .execute(Tuple.of(
                        leaves.stream().map(Leaf::index).toArray(Long[]::new),
                        leaves.stream().map(Leaf::entryId).toArray(UUID[]::new),
                        leaves.stream().map(leaf -> Buffer.buffer(leaf.hash())).toArray(Buffer[]::new),
                        leaves.stream().map(leaf -> Buffer.buffer(leaf.mark())).toArray(Buffer[]::new)))
                .replaceWithVoid();
    }

    Uni<Void> insertNodes(SqlConnection connection, List<TreeNode> nodes) {
        if (nodes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery("""
                        insert into evidence_node (level, node_index, hash)
                        select * from unnest($1::int[], $2::bigint[], $3::bytea[])
                        """)
                .execute(Tuple.of(
                        nodes.stream().map(node -> node.id().level()).toArray(Integer[]::new),
                        nodes.stream().map(node -> node.id().index()).toArray(Long[]::new),
                        nodes.stream().map(node -> Buffer.buffer(node.hash())).toArray(Buffer[]::new)))
                .replaceWithVoid();
    }

    Uni<Void> insertCheckpoint(SqlConnection connection, StoredCheckpoint checkpoint) {
        return connection
                .preparedQuery(
                        "insert into evidence_checkpoint (size, root_hash, note, made_at) values ($1, $2, $3, $4)")
                .execute(Tuple.of(
                        checkpoint.size(),
                        Buffer.buffer(checkpoint.rootHash()),
                        checkpoint.note(),
                        checkpoint.madeAt().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
