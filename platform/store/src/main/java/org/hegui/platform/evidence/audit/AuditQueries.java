package org.hegui.platform.evidence.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.ledger.StoredEntry;
import org.hegui.platform.proof.tree.NodeId;
import org.hegui.platform.proof.tree.TreeNode;

/** Reads the whole ledger piece by piece. */
@ApplicationScoped
class AuditQueries {

    private static final String LEAVES = "select l.leaf_index, l.entry_id, l.leaf_hash, l.mark as leaf_mark, "
            + StoredEntry.COLUMNS + " from evidence_leaf l left join evidence_entry e on e.id = l.entry_id"
            + " where l.leaf_index >= $1 order by l.leaf_index limit $2";

    private static final String UNSEALED = "select coalesce(e.id, p.entry_id) as unsealed_id, "
            + "p.entry_id is not null as queued, " + StoredEntry.COLUMNS
            + " from evidence_entry e full join evidence_pending p on p.entry_id = e.id"
            + " where not exists (select from evidence_leaf l where l.entry_id = coalesce(e.id, p.entry_id))"
            + " and coalesce(e.id, p.entry_id) > $1 order by 1 limit $2";

    private static final String NODES = """
            select n.level, n.node_index, n.hash from unnest($1::int[], $2::bigint[]) as wanted (level, node_index)
            join evidence_node n on n.level = wanted.level and n.node_index = wanted.node_index
            """;

    /** Any number but the sealer's and the anchor's. */
    private static final long AUDITOR = 0x6865_6775_6903L;

    /** Whether this transaction is the only one that audits. */
    Uni<Boolean> lead(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(AUDITOR))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Uni<List<AuditedLeaf>> leaves(SqlConnection connection, long from, int limit) {
        return connection
                .preparedQuery(LEAVES)
                .execute(Tuple.of(from, limit))
                .map(rows -> rows.stream().map(AuditedLeaf::of).toList());
    }

    Uni<List<Unsealed>> unsealed(SqlConnection connection, UUID after, int limit) {
        return connection
                .preparedQuery(UNSEALED)
                .execute(Tuple.of(after, limit))
                .map(rows -> rows.stream().map(Unsealed::of).toList());
    }

    Uni<Map<NodeId, byte[]>> stored(SqlConnection connection, List<TreeNode> nodes) {
        if (nodes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(NODES)
                .execute(Tuple.of(
                        nodes.stream().map(node -> node.id().level()).toArray(Integer[]::new),
                        nodes.stream().map(node -> node.id().index()).toArray(Long[]::new)))
                .map(rows -> {
                    var found = new HashMap<NodeId, byte[]>();
                    rows.forEach(row -> found.put(
                            new NodeId(row.getInteger("level"), row.getLong("node_index")),
                            row.getBuffer("hash").getBytes()));
                    return found;
                });
    }

    Uni<Long> countNodes(SqlConnection connection) {
        return connection
                .query("select count(*) from evidence_node")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
