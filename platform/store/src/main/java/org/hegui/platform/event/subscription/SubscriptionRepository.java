package org.hegui.platform.event.subscription;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;

/** Named questions about subscriptions. */
@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<EventSubscription, UUID> {

    Uni<EventSubscription> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The same, and nobody else changes it or takes a delivery of it until the transaction ends. */
    Uni<EventSubscription> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<List<EventSubscription>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
