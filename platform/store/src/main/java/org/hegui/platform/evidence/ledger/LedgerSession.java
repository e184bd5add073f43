package org.hegui.platform.evidence.ledger;

import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.isolation.HandlerScope;

/**
 * Transactions beside Hibernate: the ledger reads and writes thousands of rows at once, which are no entities. Each says
 * whose rows it may see.
 */
@ApplicationScoped
public class LedgerSession {

    private final Pool pool;
    private final HandlerScope scope;

    LedgerSession(Pool pool, HandlerScope scope) {
        this.pool = pool;
        this.scope = scope;
    }

    /** Work in a transaction that sees the rows of this handler only. */
    public <T> Uni<T> of(String handler, Function<SqlConnection, Uni<T>> work) {
        return scope.of(handler, () -> pool.withTransaction(work));
    }

    /** Work in a transaction that sees the rows of every handler: sealing and auditing. */
    public <T> Uni<T> ofAll(Function<SqlConnection, Uni<T>> work) {
        return scope.ofAll(() -> pool.withTransaction(work));
    }

    /** Work that sees the rows of every handler as they are at its beginning, however long it takes. */
    public <T> Uni<T> snapshotOfAll(Function<SqlConnection, Uni<T>> work) {
        return ofAll(connection -> connection
                .query("set transaction isolation level repeatable read, read only")
                .execute()
                .chain(() -> work.apply(connection)));
    }
}
