package org.hegui.platform.isolation;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.StreamSupport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks whose notes there are, each time without the {@code where} that nobody may forget. */
@ApplicationScoped
public class UnfilteredService {

    private static final String ASK = "select handler from note where topic like 'isolation-%'";

    private final Pool pool;
    private final HandlerScope scope;

    UnfilteredService(Pool pool, HandlerScope scope) {
        this.pool = pool;
        this.scope = scope;
    }

    @WithSession
    Uni<List<String>> inSession() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ASK, String.class).getResultList());
    }

    @WithTransaction
    Uni<List<String>> inTransaction() {
        return inSession();
    }

    Uni<List<String>> inFailedTransaction() {
        return broken().onFailure().recoverWithUni(_ -> Uni.createFrom().item(List.of()));
    }

    /** Leaves its transaction by a failure of the database. */
    @WithTransaction
    Uni<List<String>> broken() {
        return inSession()
                .call(() -> Panache.getSession()
                        .chain(session ->
                                session.createNativeQuery("select 1 / 0").getResultList()));
    }

    Uni<List<String>> ofPool() {
        return pool.query(ASK).execute().map(UnfilteredService::handlers);
    }

    Uni<List<String>> ofPrepared() {
        return pool.preparedQuery(ASK).execute().map(UnfilteredService::handlers);
    }

    Uni<List<String>> ofConnection() {
        return pool.withTransaction(
                connection -> connection.query(ASK).execute().map(UnfilteredService::handlers));
    }

    Uni<List<String>> on(Executor executor) {
        return Uni.createFrom().voidItem().emitOn(executor).chain(this::ofPool);
    }

    Uni<List<String>> ofAnotherInside(String another) {
        return scope.of(another, this::inSession);
    }

    /** Inside a session of its own handler, and back. */
    @WithSession
    Uni<List<String>> afterAnotherInside(String another) {
        return inSession().chain(() -> scope.of(another, this::inTransaction)).chain(this::inSession);
    }

    private static List<String> handlers(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
