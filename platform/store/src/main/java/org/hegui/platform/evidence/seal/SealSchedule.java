package org.hegui.platform.evidence.seal;

import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals what waits, again and again. */
@ApplicationScoped
class SealSchedule {

    private final SealService seals;
    private final AtomicBoolean failing = new AtomicBoolean();

    SealSchedule(SealService seals) {
        this.seals = seals;
    }

    @Scheduled(
            identity = "evidence-seal",
            every = "{hegui.evidence.seal-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> seal() {
        return seals.sealAll()
                .invoke(() -> failing.set(false))
                .replaceWithVoid()
                .onFailure()
                .invoke(this::warnOnce)
                .onFailure()
                .recoverWithNull();
    }

    /** Not every second anew while the database is away. */
    private void warnOnce(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            Log.warnf(
                    "Entries of the ledger can't be sealed and wait: %s",
                    failure.getClass().getName());
        }
    }
}
