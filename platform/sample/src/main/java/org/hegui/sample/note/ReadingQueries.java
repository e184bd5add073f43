package org.hegui.sample.note;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The cheapest read that the stack offers: one prepared select by key, on the driver. */
@ApplicationScoped
class ReadingQueries {

    private static final String ONE = "select id, topic, created_at from note where handler = $1 and id = $2";

    private final Pool pool;

    ReadingQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<@Nullable ReadingResponse> find(String handler, UUID id) {
        return UniHelper.toUni(pool.preparedQuery(ONE).execute(Tuple.of(handler, id)))
                .map(ReadingQueries::first);
    }

    private static @Nullable ReadingResponse first(RowSet<Row> rows) {
        var row = rows.iterator();
        return row.hasNext() ? reading(row.next()) : null;
    }

    private static ReadingResponse reading(Row row) {
        return new ReadingResponse(
                row.getUUID(0), row.getString(1), row.getOffsetDateTime(2).toInstant());
    }
}
