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

    private static final String COUNT_CHANGE =
            "update event_subscription set lock_version = lock_version + 1 where id = :id";

    Uni<EventSubscription> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The same, and nobody else changes it or takes a delivery of it until the transaction ends. */
    Uni<EventSubscription> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Counts a change of what is shown with the subscription, such as its keys, so that its entity tag changes. */
    Uni<Void> countChange(EventSubscription subscription) {
        return getSession()
                .chain(session -> session.createNativeQuery(COUNT_CHANGE)
                        .setParameter("id", subscription.id())
                        .executeUpdate()
                        .chain(() -> session.refresh(subscription)));
    }

    Uni<List<EventSubscription>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
