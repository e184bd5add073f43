package org.hegui.platform.evidence.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The queue of entries that wait for their leaves, as others than the sealer see it. */
@ApplicationScoped
public class QueueQueries {

    private static final String OLDEST = "select e.recorded_at from evidence_pending p"
            + " join evidence_entry e on e.id = p.entry_id order by p.entry_id limit 1";

    private static final String PUT_BACK = """
            insert into evidence_pending (entry_id) select e.id from evidence_entry e
            where e.id = any($1) and not exists (select from evidence_leaf l where l.entry_id = e.id)
            on conflict do nothing
            """;

    /** When the entry was recorded that has waited longest; none when nothing waits. */
    public Uni<Optional<Instant>> oldest(SqlConnection connection) {
        return connection
                .query(OLDEST)
                .execute()
                .map(rows -> rows.stream()
                        .map(row -> row.getOffsetDateTime(0).toInstant())
                        .findFirst());
    }

    /** Queues entries once more that have neither a leaf nor a place in the queue. */
    public Uni<Void> putBack(SqlConnection connection, Collection<UUID> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(PUT_BACK)
                        .execute(Tuple.of(entries.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }
}
