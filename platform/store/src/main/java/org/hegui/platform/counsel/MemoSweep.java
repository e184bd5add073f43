package org.hegui.platform.counsel;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.isolation.HandlerScope;

/** Looks for memos that ran out, on every replica; each question is put back by one of them. */
@ApplicationScoped
class MemoSweep {

    private final MemoSweepService service;
    private final HandlerScope scope;

    MemoSweep(MemoSweepService service, HandlerScope scope) {
        this.service = service;
        this.scope = scope;
    }

    @Scheduled(every = "${hegui.counsel.sweep-every:PT1M}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return scope.ofAll(service::sweep).replaceWithVoid();
    }
}
