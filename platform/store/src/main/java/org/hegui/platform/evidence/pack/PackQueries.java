package org.hegui.platform.evidence.pack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.pack.PackScope;

/** Reads the sealed entries of one handler in the order of the tree. */
@ApplicationScoped
class PackQueries {

    private static final String ENTRIES = """
            select l.leaf_index, e.id, e.body from evidence_leaf l join evidence_entry e on e.id = l.entry_id
            where e.handler = $1 and l.leaf_index > $2 and l.leaf_index < $3
            and ($4::uuid is null or e.subject_id = $4) and ($5::uuid is null or e.object_id = $5)
            and ($6::timestamptz is null or e.recorded_at >= $6) and ($7::timestamptz is null or e.recorded_at < $7)
            order by l.leaf_index limit $8
            """;

    Uni<List<PackRow>> page(
            SqlConnection connection, String handler, PackScope scope, long after, long size, int limit) {
        var parameters = Tuple.tuple()
                .addString(handler)
                .addLong(after)
                .addLong(size)
                .addUUID(scope.subjectId())
                .addUUID(scope.objectId())
                .addOffsetDateTime(utc(scope.from()))
                .addOffsetDateTime(utc(scope.to()))
                .addInteger(limit);
        return connection
                .preparedQuery(ENTRIES)
                .execute(parameters)
                .map(rows -> rows.stream().map(PackRow::of).toList());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
