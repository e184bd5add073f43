package org.hegui.platform.evidence.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds entries with their leaves, always within one handler. */
@ApplicationScoped
class ProofQueries {

    private static final String ENTRY = """
            select e.body, l.leaf_index, l.leaf_hash from evidence_entry e
            left join evidence_leaf l on l.entry_id = e.id where e.handler = $1 and e.id = $2
            """;

    private static final String LEAVES = """
            select e.body, l.leaf_index, l.leaf_hash from evidence_leaf l join evidence_entry e on e.id = l.entry_id
            where e.handler = $1 and l.leaf_index > $2 order by l.leaf_index limit $3
            """;

    private static final String ENTRIES = """
            select e.body, l.leaf_index, l.leaf_hash from evidence_entry e
            left join evidence_leaf l on l.entry_id = e.id where e.handler = $1 and e.id = any($2) order by e.id
            """;

    /** Those of these entries that the handler has. */
    Uni<List<SealedEntry>> findAll(SqlConnection connection, String handler, Collection<UUID> ids) {
        return connection
                .preparedQuery(ENTRIES)
                .execute(Tuple.of(handler, ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(SealedEntry::of).toList());
    }

    /** Sealed entries of the handler behind this place of the tree. */
    Uni<List<SealedEntry>> leaves(SqlConnection connection, String handler, long after, int limit) {
        return connection
                .preparedQuery(LEAVES)
                .execute(Tuple.of(handler, after, limit))
                .map(rows -> rows.stream().map(SealedEntry::of).toList());
    }

    Uni<Optional<SealedEntry>> find(SqlConnection connection, String handler, UUID id) {
        return connection
                .preparedQuery(ENTRY)
                .execute(Tuple.of(handler, id))
                .map(rows -> rows.stream().map(SealedEntry::of).findFirst());
    }
}
