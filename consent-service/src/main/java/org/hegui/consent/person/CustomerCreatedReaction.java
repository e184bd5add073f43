package org.hegui.consent.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/** Customer-service may know now how old somebody is about whom we had asked before, when the profile was collected. */
@ApplicationScoped
class CustomerCreatedReaction implements EventReaction {

    private final PersonService persons;

    CustomerCreatedReaction(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public String type() {
        return "org.hegui.customer.created.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        return persons.forgetUnknownAge(event.handler(), event.subjectId());
    }
}
