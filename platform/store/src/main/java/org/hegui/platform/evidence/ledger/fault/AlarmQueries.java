package org.hegui.platform.evidence.ledger.fault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** What is known to be wrong with the ledger. */
@ApplicationScoped
public class AlarmQueries {

    /** Stands for no entry in particular. */
    public static final UUID NO_ENTRY = new UUID(0, 0);

    private static final String LOST = "fault = 'DELETED' and entry_id <> '00000000-0000-0000-0000-000000000000'"
            + " and not exists (select from evidence_entry e where e.id = entry_id)";

    /** Keeps the alarm; whether it is a new one. */
    public Uni<Boolean> raise(SqlConnection connection, UUID entryId, Fault fault, Instant now) {
        return connection
                .preparedQuery("""
                        insert into evidence_alarm (entry_id, fault, noticed_at) values ($1, $2, $3) on conflict do nothing
                        """)
                .execute(Tuple.of(entryId, fault.name(), now.atOffset(ZoneOffset.UTC)))
                .map(raised -> raised.rowCount() > 0);
    }

    /**
     * Takes back the alarms raised before an audit that found the ledger whole. Not those of entries that were deleted before
     * they had a leaf: nothing else tells of them.
     */
    public Uni<Void> clear(SqlConnection connection, Instant before) {
        return connection
                .preparedQuery("delete from evidence_alarm where noticed_at < $1 and not (" + LOST + ")")
                .execute(Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** An entry that is known to have been there and is gone. */
    public Uni<Optional<UUID>> lost(SqlConnection connection) {
        return connection
                .query("select entry_id from evidence_alarm where " + LOST + " order by noticed_at limit 1")
                .execute()
                .map(rows -> rows.stream().map(row -> row.getUUID(0)).findFirst());
    }

    /** How many alarms stand. */
    public Uni<Long> count(SqlConnection connection) {
        return connection
                .query("select count(*) from evidence_alarm")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
