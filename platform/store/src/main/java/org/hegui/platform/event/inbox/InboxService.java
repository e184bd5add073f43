package org.hegui.platform.event.inbox;

import java.time.Clock;
import java.util.List;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.EventConfig;

/** Takes in events. */
@ApplicationScoped
class InboxService {

    private final Inbox inbox;
    private final List<EventReaction> reactions;
    private final EventConfig config;
    private final Clock clock;

    InboxService(Inbox inbox, @All List<EventReaction> reactions, EventConfig config, Clock clock) {
        this.inbox = inbox;
        this.reactions = reactions;
        this.config = config;
        this.clock = clock;
    }

    /** Notes the event and does what is to be done about it, once. */
    @WithTransaction
    Uni<Void> receive(ReceivedEvent event) {
        return inbox.once(event, () -> reactedTo(event)).replaceWithVoid();
    }

    /** Forgets what nobody will send again. */
    @WithTransaction
    Uni<Integer> clear() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from inbox_event where received_at < :before")
                        .setParameter("before", clock.instant().minus(config.keepReceived()))
                        .executeUpdate());
    }

    /** One after the other, for they share a session. */
    private Uni<Void> reactedTo(ReceivedEvent event) {
        return reactions.stream()
                .filter(reaction -> reaction.type().equals(event.type()))
                .reduce(
                        Uni.createFrom().voidItem(),
                        (before, reaction) -> before.chain(() -> reaction.react(event)),
                        (one, other) -> one.chain(() -> other));
    }
}
