package org.hegui.platform.event.delivery.dispatch;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.delivery.Parcel;
import org.hegui.platform.event.transport.WebhookSender;
import org.hegui.platform.isolation.HandlerScope;

/**
 * Sends what is to be sent, in every replica. Rounds follow each other; requests run beside each other, each in a context
 * of its own, and whichever ends starts the next round, so that a slow receiver holds up no more than its share of them.
 */
@Singleton
public class Dispatcher {

    private final DispatchService deliveries;
    private final WebhookSender sender;
    private final Envelope envelope;
    private final HandlerScope scope;
    private final EventConfig config;
    private final Vertx vertx;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();

    Dispatcher(
            DispatchService deliveries,
            WebhookSender sender,
            Envelope envelope,
            HandlerScope scope,
            EventConfig config,
            Vertx vertx) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.envelope = envelope;
        this.scope = scope;
        this.config = config;
        this.vertx = vertx;
    }

    /** Looks for work, unless that is being done: then it is done once more afterwards. */
    @NonBlocking
    @Scheduled(every = "${hegui.event.dispatch-every:1s}")
    public void wake() {
        asked.set(true);
        if (running.compareAndSet(false, true)) {
            apart(this::rounds, () -> {
                running.set(false);
                if (asked.get()) {
                    wake();
                }
            });
        }
    }

    private Uni<Void> rounds() {
        return Multi.createBy()
                .repeating()
                .uni(this::round)
                .whilst(_ -> asked.get())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> round() {
        asked.set(false);
        return scope.ofAll(deliveries::fanOut)
                .invoke(events -> askAgain(events == DispatchService.FAN_OUT_MOST))
                .chain(() -> scope.ofAll(() -> deliveries.take(config.inFlight() - inFlight.get())))
                .invoke(this::send)
                .replaceWith(true);
    }

    private void askAgain(boolean more) {
        if (more) {
            asked.set(true);
        }
    }

    private void send(List<Parcel> parcels) {
        inFlight.addAndGet(parcels.size());
        parcels.forEach(parcel -> apart(() -> send(parcel), () -> {
            inFlight.decrementAndGet();
            wake();
        }));
    }

    private Uni<Void> send(Parcel parcel) {
        var content = parcel.content();
        return sender.send(parcel.url(), parcel.keys(), content.id().toString(), envelope.write(content))
                .chain(answer -> scope.ofAll(() -> deliveries.ended(parcel, answer)));
    }

    /** Runs the work in a context of its own: two chains must never share a session. What fails is tried again later. */
    private void apart(Supplier<Uni<Void>> work, Runnable afterwards) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .invoke(failure -> Log.warn("Events could not be dispatched; the next round tries again", failure))
                .onTermination()
                .invoke(afterwards)
                .subscribe()
                .with(_ -> {}, _ -> {}));
    }
}
