package org.hegui.platform.event.subscription;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about signing keys. */
@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<EventSigningKey, UUID> {

    /** The keys of these subscriptions, the newest first. */
    Uni<List<EventSigningKey>> of(Collection<UUID> subscriptions) {
        return list("subscriptionId in ?1 order by id desc", subscriptions);
    }

    Uni<Long> deleteRetired(UUID subscription, Instant now) {
        return delete("subscriptionId = ?1 and retiresAt <= ?2", subscription, now);
    }
}
