package org.hegui.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.isolation.HandlerScope;

/** Deletes answers that are kept no longer; several replicas may do so at once. */
@ApplicationScoped
class IdempotencySweep {

    private final IdempotencyService service;
    private final HandlerScope scope;

    IdempotencySweep(IdempotencyService service, HandlerScope scope) {
        this.service = service;
        this.scope = scope;
    }

    @Scheduled(every = "{hegui.idempotency.sweep-every}", delayed = "{hegui.idempotency.sweep-every}")
    Uni<Void> sweep() {
        return scope.ofAll(service::sweep).replaceWithVoid();
    }
}
