package org.hegui.consent.suppression;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/**
 * Who was erased must still not be reached. Where the hash of an address is kept, it goes on without the person's id; a
 * suppression that knows the id alone keeps it, for nothing else leads from it to anybody.
 */
@ApplicationScoped
class CustomerErasedReaction implements EventReaction {

    private final SuppressionService suppressions;

    CustomerErasedReaction(SuppressionService suppressions) {
        this.suppressions = suppressions;
    }

    @Override
    public String type() {
        return "org.hegui.customer.erased.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        return suppressions.forget(event.handler(), event.subjectId());
    }
}
