package org.hegui.platform.isolation;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.impl.Connection;
import io.vertx.sqlclient.impl.SqlConnectionInternal;

/**
 * A pool whose connections see the rows of the work that takes them and no others. It remembers what each connection was
 * last told, and tells it only what is new. A connection is handed out when PostgreSQL has confirmed its sight: were it
 * handed out before, a refusal would leave the first statements with the sight of the work before.
 */
// Quarkus asks for the deprecated type
@SuppressWarnings("deprecation")
final class SightedPool implements PgPool {

    private static final String SEE = "select set_config('hegui.handler', $1, false)";

    private final Pool pool;
    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    SightedPool(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<SqlConnection> getConnection() {
        var sight = Sight.current();
        return pool.getConnection().compose(connection -> see(connection, sight));
    }

    private Future<SqlConnection> see(SqlConnection connection, String sight) {
        var physical = ((SqlConnectionInternal) connection).unwrap();
        if (sight.equals(told.get(physical))) {
            return Future.succeededFuture(connection);
        }
        // Until it is confirmed nobody can know: whoever comes next must say it again
        told.remove(physical);
        return connection
                .preparedQuery(SEE)
                .execute(Tuple.of(sight))
                .onSuccess(_ -> told.put(physical, sight))
                .map(connection)
                .recover(failure -> connection.close().transform(_ -> Future.failedFuture(failure)));
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return new PooledQuery<>(this, connection -> connection.query(sql));
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return new PooledPreparedQuery<>(this, connection -> connection.preparedQuery(sql));
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return new PooledPreparedQuery<>(this, connection -> connection.preparedQuery(sql, options));
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        pool.connectHandler(handler);
        return this;
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        pool.connectionProvider(provider);
        return this;
    }

    @Override
    public int size() {
        return pool.size();
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        pool.close(handler);
    }
}
