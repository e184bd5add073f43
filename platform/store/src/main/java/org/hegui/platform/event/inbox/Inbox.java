package org.hegui.platform.event.inbox;

import java.time.Clock;
import java.util.function.Supplier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets work on a received event be done once, however often it arrives. Works inside the caller's transaction. */
@ApplicationScoped
public class Inbox {

    /** Waits for a transaction that notes the same event; afterwards one of the two does nothing. */
    private static final String NOTE = """
            insert into inbox_event (source, id, handler, type, received_at)
            values (:source, :id, :handler, :type, :at) on conflict do nothing""";

    private final Clock clock;

    Inbox(Clock clock) {
        this.clock = clock;
    }

    /** Does the work unless the event was received before; gives whether it was done. */
    public Uni<Boolean> once(ReceivedEvent event, Supplier<Uni<Void>> work) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("source", event.source())
                        .setParameter("id", event.id())
                        .setParameter("handler", event.handler())
                        .setParameter("type", event.type())
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .chain(noted ->
                        noted == 0 ? Uni.createFrom().item(false) : work.get().replaceWith(true));
    }
}
