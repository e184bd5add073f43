package org.hegui.platform.isolation;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Refuses to start when PostgreSQL would not keep the role of the service from other handlers' rows. */
@Singleton
class OwnRole {

    private static final Duration PATIENCE = Duration.of(30, SECONDS);

    static final String ASK = """
            select rolname as name, rolsuper as super, rolbypassrls as bypass,
                   (select min(c.relname::varchar) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                       and pg_has_role(current_user, c.relowner, 'member')) as owned
              from pg_roles where rolname = current_user""";

    private final Pool pool;

    OwnRole(Pool pool) {
        this.pool = pool;
    }

    /** First of all: no other start-up work may touch a row before. */
    void check(@Observes @Priority(1) StartupEvent start) {
        pool.query(ASK)
                .execute()
                .map(rows -> fault(rows.iterator().next()))
                .await()
                .atMost(PATIENCE)
                .ifPresent(fault -> {
                    throw new IllegalStateException(fault);
                });
    }

    private static Optional<String> fault(Row role) {
        return fault(
                role.getString("name"), role.getBoolean("super"), role.getBoolean("bypass"), role.getString("owned"));
    }

    /** One sentence on what is wrong with the role, if something is. */
    static Optional<String> fault(String name, boolean superuser, boolean bypasses, @Nullable String owned) {
        var what = superuser
                ? "is a superuser"
                : bypasses
                        ? "has BYPASSRLS"
                        : owned != null ? "owns the table '" + owned + "' or may act as its owner" : "";
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("The database role '" + name + "' of the service " + what
                        + ", so row-level security would not hold for it: set quarkus.datasource.username to a role that"
                        + " owns nothing and quarkus.flyway.username to the owner (ADR 008).");
    }
}
