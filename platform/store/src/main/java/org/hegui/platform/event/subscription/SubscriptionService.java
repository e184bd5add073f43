package org.hegui.platform.event.subscription;

import static org.hegui.platform.event.EventProblem.EVENT_SUBSCRIPTION_NOT_FOUND;
import static org.hegui.platform.event.EventProblem.EVENT_TYPE_UNKNOWN;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.EventTypes;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookScheme;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;

/** Makes and changes subscriptions of the caller's handler. */
@ApplicationScoped
class SubscriptionService {

    private final SubscriptionRepository subscriptions;
    private final SigningKeys keys;
    private final EventTypes types;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            SigningKeys keys,
            EventTypes types,
            Evidence evidence,
            CurrentActor current,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.types = types;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<SubscriptionResponse> create(CreateSubscriptionRequest request) {
        checkTypes(request.types());
        var made = new EventSubscription(current.actor().handler(), request, clock.instant());
        return subscriptions
                .persistAndFlush(made)
                .chain(this::withNewKey)
                .call(() -> proven(made, "event-subscription.created"));
    }

    @WithSession
    Uni<Page<SubscriptionResponse>> list(PageRequest page) {
        return subscriptions
                .list(current.actor().handler(), page)
                .map(found -> Page.of(found, page.limit(), EventSubscription::id))
                .map(found -> found.map(one -> one.response(List.of(), null)));
    }

    @WithSession
    Uni<SubscriptionResponse> get(UUID id) {
        return existing(id).chain(this::shown);
    }

    @WithTransaction
    Uni<SubscriptionResponse> update(UUID id, IfMatch ifMatch, UpdateSubscriptionRequest request) {
        checkTypes(request.types());
        return seen(id, ifMatch)
                .invoke(found -> found.change(request, clock.instant()))
                .call(subscriptions::flush)
                .call(found -> proven(found, "event-subscription.updated"))
                .chain(this::shown);
    }

    @WithTransaction
    Uni<SubscriptionResponse> pause(UUID id, IfMatch ifMatch) {
        return seen(id, ifMatch)
                .invoke(EventSubscription::pause)
                .call(subscriptions::flush)
                .call(found -> proven(found, "event-subscription.paused"))
                .chain(this::shown);
    }

    @WithTransaction
    Uni<SubscriptionResponse> resume(UUID id, IfMatch ifMatch) {
        return seen(id, ifMatch)
                .invoke(EventSubscription::resume)
                .call(subscriptions::flush)
                .call(found -> proven(found, "event-subscription.resumed"))
                .chain(this::shown);
    }

    @WithTransaction
    Uni<SubscriptionResponse> rotate(UUID id) {
        return locked(id)
                .call(subscriptions::countChange)
                .call(found -> proven(found, "event-subscription.secret-rotated"))
                .chain(this::withNewKey);
    }

    @WithTransaction
    Uni<Void> delete(UUID id, IfMatch ifMatch) {
        return seen(id, ifMatch)
                .call(found -> proven(found, "event-subscription.deleted"))
                .chain(subscriptions::delete);
    }

    private Uni<SubscriptionResponse> withNewKey(EventSubscription owner) {
        return keys.add(owner).chain(key -> keys.shown(owner.id()).map(all -> owner.response(all, once(owner, key))));
    }

    /** What the receiver must be told of the new key besides the public one: the secret that both sides hold. */
    private static @org.jspecify.annotations.Nullable String once(EventSubscription owner, WebhookKey key) {
        return owner.scheme() == WebhookScheme.HMAC ? key.secret() : null;
    }

    private Uni<SubscriptionResponse> shown(EventSubscription found) {
        return keys.shown(found.id()).map(all -> found.response(all, null));
    }

    private void checkTypes(List<String> wanted) {
        if (!types.know(wanted)) {
            throw new Refusal(EVENT_TYPE_UNKNOWN, "The request names a type that this service does not publish.");
        }
    }

    private Uni<UUID> proven(EventSubscription subscription, String action) {
        var draft = EvidenceDraft.of(action, "event-subscription", subscription.id(), subscription.state());
        return evidence.record(current.actor(), draft);
    }

    private Uni<EventSubscription> existing(UUID id) {
        return found(subscriptions.find(current.actor().handler(), id));
    }

    private Uni<EventSubscription> seen(UUID id, IfMatch ifMatch) {
        return locked(id).invoke(found -> ifMatch.require(found.lockVersion()));
    }

    private Uni<EventSubscription> locked(UUID id) {
        return found(subscriptions.lock(current.actor().handler(), id));
    }

    private static Uni<EventSubscription> found(Uni<EventSubscription> subscription) {
        return subscription
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(EVENT_SUBSCRIPTION_NOT_FOUND, "There is no subscription with this id."));
    }
}
