package org.hegui.platform.event.delivery.dispatch;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.OutboxEvent;
import org.hegui.platform.event.delivery.Attempt;
import org.hegui.platform.event.delivery.DeliveryRepository;
import org.hegui.platform.event.delivery.EventDelivery;
import org.hegui.platform.event.delivery.OutboxRepository;
import org.hegui.platform.event.delivery.Parcel;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.subscription.EventSubscription;
import org.hegui.platform.event.subscription.SigningKeys;
import org.hegui.platform.event.transport.Answer;

/** What a dispatcher writes down. Each use case is one short transaction; none is open while a request is. */
@ApplicationScoped
public class DispatchService {

    /** Events that one transaction fans out. */
    static final int FAN_OUT_MOST = 500;

    private final OutboxRepository outbox;
    private final DeliveryRepository deliveries;
    private final SigningKeys keys;
    private final EventConfig config;
    private final Clock clock;
    private final BackoffRule backoff;

    DispatchService(
            OutboxRepository outbox, DeliveryRepository deliveries, SigningKeys keys, EventConfig config, Clock clock) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.backoff = new BackoffRule(
                config.retryFirst(), config.retryLongest(), config.giveUpAfterAttempts(), config.giveUpAfter());
    }

    /** Makes the deliveries of events that are new, and gives of how many; 0 too when another replica does so now. */
    @WithTransaction
    Uni<Integer> fanOut() {
        return outbox.tryLock()
                .chain(ours ->
                        ours ? outbox.next(FAN_OUT_MOST) : Uni.createFrom().item(List.<UUID>of()))
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(0)
                        : outbox.fanOut(ids, clock.instant()).replaceWith(ids.size()));
    }

    /** Takes deliveries that are to be sent now, at most so many. They are ours for the lease. */
    @WithTransaction
    Uni<List<Parcel>> take(int most) {
        return deliveries
                .holdActiveSubscriptions()
                .chain(active -> active.isEmpty() || most <= 0
                        ? Uni.createFrom().item(List.<UUID>of())
                        : deliveries.take(
                                active,
                                clock.instant(),
                                config.holdSubjectAfterDeadLetter(),
                                config.inFlightPerSubscription(),
                                most))
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<Parcel>of()) : leased(ids));
    }

    /** Writes down how the receiver answered, unless the delivery is no longer ours. */
    @WithTransaction
    Uni<Void> ended(Parcel parcel, Answer answer) {
        return deliveries
                .lock(parcel.delivery())
                .chain(delivery -> delivery == null || !delivery.isLeasedTo(parcel.lease())
                        ? Uni.createFrom().voidItem()
                        : ended(delivery, Attempt.of(clock.instant(), answer), answer.accepted()));
    }

    private Uni<Void> ended(EventDelivery delivery, Attempt attempt, boolean accepted) {
        if (accepted) {
            return deliveries
                    .isAfterDeadLetter(delivery)
                    .invoke(dead -> delivery.delivered(attempt, dead))
                    .replaceWithVoid();
        }
        var tries = delivery.tries() + 1;
        if (backoff.givesUp(tries, delivery.dueSince(), attempt.at())) {
            Log.warnf("Delivery %s is a dead letter after %d attempts", delivery.id(), tries);
            delivery.givenUp(attempt);
        } else {
            delivery.failed(attempt, next(tries, attempt.at()));
        }
        return Uni.createFrom().voidItem();
    }

    private Instant next(int tries, Instant now) {
        return now.plus(backoff.wait(tries, ThreadLocalRandom.current().nextDouble()));
    }

    private Uni<List<Parcel>> leased(List<UUID> ids) {
        var token = UUID.randomUUID();
        return deliveries
                .lease(ids, token, config.lease())
                .chain(() -> deliveries.all(ids))
                .chain(taken -> packed(taken, token));
    }

    private Uni<List<Parcel>> packed(List<EventDelivery> taken, UUID token) {
        return outbox.all(taken.stream().map(EventDelivery::eventId).distinct().toList())
                .map(events -> events.stream().collect(toMap(OutboxEvent::id, Function.identity())))
                .chain(events -> subscriptions(taken)
                        .chain(subscriptions -> keys.of(subscriptions.values())
                                .map(signing -> packed(taken, token, events, subscriptions, signing))));
    }

    private static List<Parcel> packed(
            List<EventDelivery> taken,
            UUID token,
            Map<UUID, OutboxEvent> events,
            Map<UUID, EventSubscription> subscriptions,
            Map<UUID, List<WebhookKey>> signing) {
        return taken.stream()
                .map(delivery -> new Parcel(
                        delivery.id(),
                        token,
                        subscriptions.get(delivery.subscriptionId()).url(),
                        signing.getOrDefault(delivery.subscriptionId(), List.of()),
                        events.get(delivery.eventId()).content()))
                .toList();
    }

    private static Uni<Map<UUID, EventSubscription>> subscriptions(List<EventDelivery> taken) {
        var ids = taken.stream().map(EventDelivery::subscriptionId).distinct().toList();
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from EventSubscription where id in :ids", EventSubscription.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(found -> found.stream().collect(toMap(EventSubscription::id, Function.identity())));
    }
}
