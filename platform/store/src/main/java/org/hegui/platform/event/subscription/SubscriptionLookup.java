package org.hegui.platform.event.subscription;

import static org.hegui.platform.event.EventProblem.EVENT_SUBSCRIPTION_NOT_FOUND;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.Refusal;

/** Gives subscriptions to the parts that deliver. Works inside the caller's transaction. */
@ApplicationScoped
public class SubscriptionLookup {

    private final SubscriptionRepository subscriptions;

    SubscriptionLookup(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * The subscription, locked: no delivery of it is taken until the transaction ends. Fails with a {@link Refusal}
     * (404) when the handler has none with this id.
     */
    public Uni<EventSubscription> locked(String handler, UUID id) {
        return subscriptions
                .lock(handler, id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(EVENT_SUBSCRIPTION_NOT_FOUND, "There is no subscription with this id."));
    }
}
