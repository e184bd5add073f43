package org.hegui.consent.consent.expiry;

import java.util.List;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.isolation.HandlerScope;

/** Looks for grants whose time is over, on every replica; each is noted by one of them. */
@ApplicationScoped
class ExpirySweep {

    private final ExpiryService service;
    private final HandlerScope scope;

    ExpirySweep(ExpiryService service, HandlerScope scope) {
        this.service = service;
        this.scope = scope;
    }

    @Scheduled(every = "${consent.expiry.sweep-every:PT1M}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return scope.ofAll(service::due).chain(this::note);
    }

    private Uni<Void> note(List<DueExpiry> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(due -> scope.of(due.handler(), () -> service.note(due)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
