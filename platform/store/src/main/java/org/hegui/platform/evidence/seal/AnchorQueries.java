package org.hegui.platform.evidence.seal;

import java.time.Instant;
import java.time.ZoneOffset;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Which checkpoints a place outside has. */
@ApplicationScoped
class AnchorQueries {

    /** Any number but the sealer's. */
    private static final long LEADER = 0x6865_6775_6902L;

    /** Whether this transaction is the only one that hands checkpoints out. */
    Uni<Boolean> lead(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(LEADER))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Size of the largest checkpoint that the place has. */
    Uni<Long> anchored(SqlConnection connection, String target) {
        return connection
                .preparedQuery("select coalesce(max(size), 0) from evidence_anchor where target = $1")
                .execute(Tuple.of(target))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Keeps that the place has the checkpoint of this size. */
    Uni<Void> keep(SqlConnection connection, String target, long size, Instant now) {
        return connection
                .preparedQuery("""
                        insert into evidence_anchor (target, size, anchored_at) values ($1, $2, $3)
                        on conflict (target) do update set size = excluded.size, anchored_at = excluded.anchored_at
                        """)
                .execute(Tuple.of(target, size, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
