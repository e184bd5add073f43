package org.hegui.platform.sandbox;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.platform.time.MovableClock;

/** Lets the clock of this replica follow what another one was told, in a sandbox only. */
@ApplicationScoped
class SandboxClockFollower {

    /** Often enough that all replicas follow within a second. */
    private static final long MILLIS = 300;

    private final boolean sandbox;
    private final Vertx vertx;
    private final Pool pool;
    private final MovableClock clock;

    SandboxClockFollower(
            @ConfigProperty(name = "hegui.sandbox", defaultValue = "false") boolean sandbox,
            Vertx vertx,
            Pool pool,
            MovableClock clock) {
        this.sandbox = sandbox;
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (sandbox) {
            Log.warn("This is a sandbox: the role 'security' may move the clock");
            vertx.setPeriodic(0, MILLIS, _ -> follow());
        }
    }

    private void follow() {
        var before = clock.offset();
        pool.query("select ahead_micros from sandbox_clock")
                .execute()
                .map(SandboxClockFollower::ahead)
                .subscribe()
                .with(
                        ahead -> clock.follow(before, ahead),
                        failure -> Log.warnf("The sandbox's clock is not read: %s", failure.getClass()));
    }

    private static Duration ahead(RowSet<Row> rows) {
        var row = rows.iterator();
        return row.hasNext() ? Duration.of(row.next().getLong(0), ChronoUnit.MICROS) : Duration.ZERO;
    }
}
