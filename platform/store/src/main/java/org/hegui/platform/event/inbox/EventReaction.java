package org.hegui.platform.event.inbox;

import io.smallrye.mutiny.Uni;

/** What a service does when another tells of an event: a bean for each type and purpose. */
public interface EventReaction {

    /** The type of event to which it reacts. */
    String type();

    /**
     * Reacts, in the transaction in which the event is noted as received: when it fails, nothing was done and the event
     * comes again. Called once for each event; the handler's rows are in sight, and there is no actor.
     */
    Uni<Void> react(ReceivedEvent event);
}
