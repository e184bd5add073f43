package org.hegui.consent.consent;

import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.consent.grant.RecordConsentRequest;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.person.People;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.statute.consent.ConsentKind;

/**
 * Hears what people say. Before a guardian is heard the child's age is found out; nobody else has to wait for another
 * service to say yes or no.
 */
@ApplicationScoped
class Consents {

    private final ConsentService service;
    private final People people;
    private final CurrentActor current;

    Consents(ConsentService service, People people, CurrentActor current) {
        this.service = service;
        this.people = people;
        this.current = current;
    }

    Uni<Consent> record(RecordConsentRequest request) {
        var actor = current.actor();
        var asks =
                request.grants() && request.strength() == ConsentKind.GUARDIAN && actor.mayActFor(request.subjectId());
        return asks
                ? people.know(actor.handler(), List.of(request.subjectId())).chain(() -> service.record(request))
                : service.record(request);
    }
}
