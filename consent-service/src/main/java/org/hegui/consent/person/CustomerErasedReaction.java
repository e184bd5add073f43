package org.hegui.consent.person;

import java.util.Set;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/**
 * An erased person's age is no business of ours any more. What they chose stays under their id, which nobody can lead back
 * to them: who holds a copy of an old list must still be told no.
 */
@ApplicationScoped
class CustomerErasedReaction implements EventReaction {

    private final PersonService persons;

    CustomerErasedReaction(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public String type() {
        return "org.hegui.customer.erased.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        return persons.forgetAges(event.handler(), Set.of(event.subjectId()));
    }
}
