package org.hegui.customer.restriction;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/** A withdrawal restricts what the purpose covered; consent-service refuses every reading for it from the same instant on. */
@ApplicationScoped
class WithdrawnReaction implements EventReaction {

    private final RestrictionService restrictions;

    WithdrawnReaction(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public String type() {
        return "org.hegui.consent.withdrawn.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        return restrictions.restrict(Statement.of(event));
    }
}
