package org.hegui.platform.evidence.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;

import org.hegui.platform.evidence.ledger.checkpoint.CheckpointMemory;
import org.hegui.platform.evidence.ledger.fault.AlarmQueries;
import org.hegui.platform.evidence.ledger.fault.Fault;

/**
 * Tells operators that the ledger was tampered with, or that nothing is sealed any more, for whatever isn't sealed can be taken
 * away without a trace. Wellness, not readiness: a service that nobody can reach any more would hide who did it and stop the
 * business, and the tampering stays where it is.
 */
@Wellness
@ApplicationScoped
class LedgerHealth implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LedgerSession session;
    private final AlarmQueries alarms;
    private final QueueQueries queue;
    private final CheckpointMemory memory;
    private final Clock clock;

    LedgerHealth(LedgerSession session, AlarmQueries alarms, QueueQueries queue, CheckpointMemory memory, Clock clock) {
        this.session = session;
        this.alarms = alarms;
        this.queue = queue;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return session.ofAll(connection -> alarms.count(connection)
                .chain(standing -> waiting(connection)
                        .chain(waiting -> memory.fault(connection).map(fault -> response(standing, waiting, fault)))));
    }

    /** How long the oldest entry without a leaf has waited. */
    private Uni<Duration> waiting(SqlConnection connection) {
        return queue.oldest(connection)
                .map(oldest -> oldest.map(recordedAt -> Duration.between(recordedAt, clock.instant()))
                        .orElse(Duration.ZERO));
    }

    private static HealthCheckResponse response(long alarms, Duration waiting, Optional<Fault> fault) {
        return HealthCheckResponse.named("ledger")
                .status(alarms == 0 && waiting.compareTo(PATIENCE) <= 0 && fault.isEmpty())
                .withData("alarms", alarms)
                .withData("waitingSeconds", waiting.toSeconds())
                .withData("checkpoints", fault.map(Fault::name).orElse("OK"))
                .build();
    }
}
