package org.hegui.platform.event.delivery.log;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.OutboxEvent;
import org.hegui.platform.event.delivery.DeliveryRepository;
import org.hegui.platform.event.delivery.DeliveryResponse;
import org.hegui.platform.event.delivery.DeliveryState;
import org.hegui.platform.event.delivery.EventDelivery;
import org.hegui.platform.event.delivery.OutboxRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** The log of deliveries: shows it, and clears what is old. */
@ApplicationScoped
public class DeliveryService {

    private final DeliveryRepository deliveries;
    private final OutboxRepository outbox;
    private final CurrentActor current;
    private final EventConfig config;
    private final Clock clock;

    DeliveryService(
            DeliveryRepository deliveries,
            OutboxRepository outbox,
            CurrentActor current,
            EventConfig config,
            Clock clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.current = current;
        this.config = config;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<DeliveryResponse>> list(@Nullable UUID subscription, @Nullable DeliveryState state, PageRequest page) {
        return deliveries
                .list(current.actor().handler(), subscription, state, page)
                .map(found -> Page.of(found, page.limit(), EventDelivery::id))
                .chain(this::shown);
    }

    /** Deletes events that were delivered, or given up, long ago, and gives how many. */
    @WithTransaction
    public Uni<Integer> clear() {
        var now = clock.instant();
        return outbox.clear(now.minus(config.keepDelivered()), now.minus(config.keepDeadLetters()));
    }

    private Uni<Page<DeliveryResponse>> shown(Page<EventDelivery> page) {
        var events =
                page.items().stream().map(EventDelivery::eventId).distinct().toList();
        return (events.isEmpty() ? Uni.createFrom().item(List.<OutboxEvent>of()) : outbox.all(events))
                .map(found -> found.stream().collect(toMap(OutboxEvent::id, OutboxEvent::type)))
                .map(types -> page.map(delivery -> delivery.response(types.get(delivery.eventId()))));
    }
}
