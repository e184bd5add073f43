package org.hegui.customer.restriction;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/** Who consents anew ends the restriction. */
@ApplicationScoped
class GrantedReaction implements EventReaction {

    private final RestrictionService restrictions;

    GrantedReaction(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public String type() {
        return "org.hegui.consent.granted.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        return restrictions.free(Statement.of(event));
    }
}
