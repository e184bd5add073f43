package org.hegui.platform.evidence.proof;

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

    Uni<Optional<SealedEntry>> find(SqlConnection connection, String handler, UUID id) {
        return connection
                .preparedQuery(ENTRY)
                .execute(Tuple.of(handler, id))
                .map(rows -> rows.stream().map(SealedEntry::of).findFirst());
    }
}
