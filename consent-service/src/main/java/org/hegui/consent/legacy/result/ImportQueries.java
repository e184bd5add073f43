package org.hegui.consent.legacy.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.row.RowProblem;

/** Reads the rows of imports, always within one handler. */
@ApplicationScoped
public class ImportQueries {

    /** One row at least when the handler has the import. */
    private static final String ROWS = """
            select r.line, r.status, r.problem, r.field, r.consent_id from consent_import i
              left join consent_import_row r on r.import_id = i.id and r.line > $3 and ($4::varchar is null or r.status = $4)
             where i.handler = $1 and i.id = $2 order by r.line limit $5""";

    private final Pool pool;

    ImportQueries(Pool pool) {
        this.pool = pool;
    }

    /** The rows behind a line; empty when the handler has no such import. */
    public Uni<Optional<List<ImportRowResponse>>> rows(
            String handler, UUID id, @Nullable RowStatus status, long after, int limit) {
        var asked = Tuple.of(handler, id, after, status == null ? null : status.name(), limit);
        return pool.preparedQuery(ROWS)
                .execute(asked)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.stream()
                                .filter(row -> row.getLong("line") != null)
                                .map(ImportQueries::row)
                                .toList()));
    }

    private static ImportRowResponse row(Row row) {
        var problem = row.getString("problem");
        return new ImportRowResponse(
                row.getLong("line"),
                RowStatus.valueOf(row.getString("status")),
                problem == null ? null : RowProblem.valueOf(problem),
                row.getString("field"),
                row.getUUID("consent_id"));
    }
}
