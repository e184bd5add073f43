package org.hegui.platform.evidence.seal;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;

import org.hegui.platform.evidence.ledger.AlarmQueries;
import org.hegui.platform.evidence.ledger.LedgerSession;

/**
 * Tells operators that the ledger was tampered with. Wellness, not readiness: a service that nobody can reach any more would
 * hide who did it and stop the business, and the tampering stays where it is.
 */
@Wellness
@ApplicationScoped
class LedgerHealth implements AsyncHealthCheck {

    private final LedgerSession session;
    private final AlarmQueries alarms;

    LedgerHealth(LedgerSession session, AlarmQueries alarms) {
        this.session = session;
        this.alarms = alarms;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return session.ofAll(alarms::count)
                .map(standing -> HealthCheckResponse.named("ledger")
                        .status(standing == 0)
                        .withData("alarms", standing)
                        .build());
    }
}
