package org.hegui.platform.event.delivery.replay;

import static org.hegui.platform.event.EventProblem.EVENT_DELIVERY_NOT_FOUND;
import static org.hegui.platform.event.EventProblem.EVENT_SUBSCRIPTION_NOT_ACTIVE;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import org.hegui.platform.event.EventContent;
import org.hegui.platform.event.delivery.DeliveryRepository;
import org.hegui.platform.event.delivery.DeliveryResponse;
import org.hegui.platform.event.delivery.EventDelivery;
import org.hegui.platform.event.delivery.OutboxRepository;
import org.hegui.platform.event.delivery.Parcel;
import org.hegui.platform.event.subscription.EventSubscription;
import org.hegui.platform.event.subscription.SigningKeys;
import org.hegui.platform.event.subscription.SubscriptionLookup;
import org.hegui.platform.event.subscription.SubscriptionState;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** What a subscriber asks for: a ping, a delivery once more, or all from an instant on. */
@ApplicationScoped
public class ReplayService {

    static final String PING = "org.hegui.ping.v1";

    private final SubscriptionLookup subscriptions;
    private final OutboxRepository outbox;
    private final DeliveryRepository deliveries;
    private final SigningKeys keys;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    ReplayService(
            SubscriptionLookup subscriptions,
            OutboxRepository outbox,
            DeliveryRepository deliveries,
            SigningKeys keys,
            Evidence evidence,
            CurrentActor current,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.keys = keys;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    /** The ping to be sent to the subscription's address. */
    @WithTransaction
    Uni<Parcel> ping(UUID subscription) {
        return subscriptions
                .locked(current.actor().handler(), subscription)
                .chain(found -> keys.of(List.of(found)).map(signing -> {
                    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                    var content = new EventContent(id, PING, found.handler(), found.id(), clock.instant(), "{}");
                    return new Parcel(
                            found.id(), id, found.url(), signing.getOrDefault(found.id(), List.of()), content);
                }));
    }

    /** The address answered: the subscription becomes active, unless it has another address by now. */
    @WithTransaction
    Uni<SubscriptionState> answered(UUID subscription, URI url) {
        return outbox.lock()
                .chain(() -> subscriptions.locked(current.actor().handler(), subscription))
                .call(found -> found.state() == SubscriptionState.UNVERIFIED
                                && found.url().equals(url)
                        ? activated(found)
                        : Uni.createFrom().voidItem())
                .map(EventSubscription::state);
    }

    /** What the subscription is ready for. */
    @WithTransaction
    Uni<SubscriptionState> state(UUID subscription) {
        return subscriptions.locked(current.actor().handler(), subscription).map(EventSubscription::state);
    }

    /** Sends all events from an instant on again, in order, and gives how many those are. */
    @WithTransaction
    Uni<Integer> replay(UUID subscription, Instant from) {
        return outbox.lock()
                .chain(() -> subscriptions.locked(current.actor().handler(), subscription))
                .invoke(ReplayService::mustBeVerified)
                .call(found -> proven(found.id(), "event-subscription.replayed", found.state()))
                .chain(found -> outbox.replay(found.id(), from, clock.instant()));
    }

    /** Tries a delivery again that was given up or had arrived. */
    @WithTransaction
    public Uni<DeliveryResponse> redeliver(UUID delivery) {
        return existing(delivery)
                .chain(found -> subscriptions.locked(current.actor().handler(), found.subscriptionId()))
                .chain(() -> deliveries.lock(delivery))
                .invoke(found -> found.again(clock.instant()))
                .call(found -> proven(found.subscriptionId(), "event-subscription.redelivered", found.state()))
                .chain(found -> outbox.findById(found.eventId()).map(event -> found.response(event.type())));
    }

    private Uni<Void> activated(EventSubscription found) {
        var since = found.replayFrom();
        found.activate();
        return proven(found.id(), "event-subscription.activated", found.state())
                .chain(() -> since.isPresent()
                        ? outbox.replay(found.id(), since.get(), clock.instant())
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<EventDelivery> existing(UUID delivery) {
        return deliveries
                .ofHandler(current.actor().handler(), delivery)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(EVENT_DELIVERY_NOT_FOUND, "There is no delivery with this id."));
    }

    private Uni<UUID> proven(UUID subscription, String action, Enum<?> outcome) {
        return evidence.record(current.actor(), EvidenceDraft.of(action, "event-subscription", subscription, outcome));
    }

    private static void mustBeVerified(EventSubscription subscription) {
        if (subscription.state() == SubscriptionState.UNVERIFIED) {
            throw new Refusal(EVENT_SUBSCRIPTION_NOT_ACTIVE, "The subscription's address must answer a ping first.");
        }
    }
}
