package org.hegui.platform.evidence.ledger;

import java.util.Optional;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells operators that the ledger was tampered with. Wellness, not readiness: a service that nobody can reach any more would
 * hide who did it and stop the business, and the tampering stays where it is.
 */
@Wellness
@ApplicationScoped
class LedgerHealth implements AsyncHealthCheck {

    private final LedgerSession session;
    private final AlarmQueries alarms;
    private final CheckpointMemory memory;

    LedgerHealth(LedgerSession session, AlarmQueries alarms, CheckpointMemory memory) {
        this.session = session;
        this.alarms = alarms;
        this.memory = memory;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return session.ofAll(connection -> alarms.count(connection)
                .chain(standing -> memory.fault(connection).map(fault -> response(standing, fault))));
    }

    private static HealthCheckResponse response(long alarms, Optional<Fault> fault) {
        return HealthCheckResponse.named("ledger")
                .status(alarms == 0 && fault.isEmpty())
                .withData("alarms", alarms)
                .withData("checkpoints", fault.map(Fault::name).orElse("OK"))
                .build();
    }
}
