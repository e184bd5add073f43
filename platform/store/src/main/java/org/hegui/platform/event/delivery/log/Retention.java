package org.hegui.platform.event.delivery.log;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

import org.hegui.platform.isolation.HandlerScope;

/** Clears the outbox. Any number of replicas may do so at once. */
@Singleton
class Retention {

    private final DeliveryService deliveries;
    private final HandlerScope scope;

    Retention(DeliveryService deliveries, HandlerScope scope) {
        this.deliveries = deliveries;
        this.scope = scope;
    }

    @Scheduled(every = "1h", delayed = "1m")
    Uni<Void> clear() {
        return scope.ofAll(deliveries::clear).replaceWithVoid();
    }
}
