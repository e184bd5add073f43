package org.hegui.platform.evidence.audit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.Refusal;

/** Audits the ledger without being asked. */
@ApplicationScoped
class AuditSchedule {

    /** No handler: nobody reads this report, the alarm tells. */
    private static final String NOBODY = "";

    private final AuditService audits;

    AuditSchedule(AuditService audits) {
        this.audits = audits;
    }

    /** Not at the start, when every replica comes up and is busy; and not while another replica is at it. */
    @Scheduled(
            identity = "evidence-audit",
            every = "{hegui.evidence.audit-every}",
            delayed = "{hegui.evidence.audit-after-start}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> audit() {
        return audits.audit(NOBODY)
                .invoke(report -> Log.infof(
                        "The ledger was audited: whole=%s, sealed=%d, waiting=%d",
                        report.whole(), report.leaves(), report.waiting()))
                .replaceWithVoid()
                .onFailure(Refusal.class)
                .recoverWithNull()
                .onFailure()
                .invoke(e -> Log.warnf(
                        "The ledger could not be audited: %s", e.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}
