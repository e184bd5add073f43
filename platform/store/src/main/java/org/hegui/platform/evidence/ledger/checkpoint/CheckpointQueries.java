package org.hegui.platform.evidence.ledger.checkpoint;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about the checkpoints. */
@ApplicationScoped
public class CheckpointQueries {

    private static final String COLUMNS = "select size, root_hash, note, made_at from evidence_checkpoint ";

    /** The largest checkpoint; none before the first sealing. */
    public Uni<Optional<StoredCheckpoint>> latest(SqlConnection connection) {
        return find(connection, COLUMNS + "order by size desc limit 1", Tuple.tuple());
    }

    /** The smallest checkpoint. */
    public Uni<Optional<StoredCheckpoint>> first(SqlConnection connection) {
        return find(connection, COLUMNS + "order by size limit 1", Tuple.tuple());
    }

    /** The checkpoint of this size. */
    public Uni<Optional<StoredCheckpoint>> ofSize(SqlConnection connection, long size) {
        return find(connection, COLUMNS + "where size = $1", Tuple.of(size));
    }

    /** Size of the largest checkpoint that a place outside has taken; 0 when none has. */
    public Uni<Long> anchored(SqlConnection connection) {
        return connection
                .query("select coalesce(max(size), 0) from evidence_anchor")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Checkpoints above this size, the smallest first. */
    public Uni<List<StoredCheckpoint>> after(SqlConnection connection, long size, int limit) {
        return connection
                .preparedQuery(COLUMNS + "where size > $1 order by size limit $2")
                .execute(Tuple.of(size, limit))
                .map(rows -> rows.stream().map(StoredCheckpoint::of).toList());
    }

    private static Uni<Optional<StoredCheckpoint>> find(SqlConnection connection, String sql, Tuple parameters) {
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .map(rows -> rows.stream().map(StoredCheckpoint::of).findFirst());
    }
}
