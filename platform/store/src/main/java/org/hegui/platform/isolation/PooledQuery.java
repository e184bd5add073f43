package org.hegui.platform.isolation;

import java.util.function.Function;
import java.util.stream.Collector;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;

/** A query on a connection that the pool hands out for it alone. */
record PooledQuery<T>(Pool pool, Function<SqlConnection, Query<T>> on) implements Query<T> {

    @Override
    public Future<T> execute() {
        return pool.withConnection(connection -> on.apply(connection).execute());
    }

    @Override
    public void execute(Handler<AsyncResult<T>> handler) {
        execute().onComplete(handler);
    }

    @Override
    public <R> Query<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
        return new PooledQuery<>(pool, on.andThen(query -> query.collecting(collector)));
    }

    @Override
    public <U> Query<RowSet<U>> mapping(Function<Row, U> mapper) {
        return new PooledQuery<>(pool, on.andThen(query -> query.mapping(mapper)));
    }
}
