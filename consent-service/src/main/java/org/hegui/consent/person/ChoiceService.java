package org.hegui.consent.person;

import java.util.Collection;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.statute.marketing.Channel;

/** Reads and changes choices in the caller's transaction. */
@ApplicationScoped
class ChoiceService {

    private final ChoiceQueries choices;

    ChoiceService(ChoiceQueries choices) {
        this.choices = choices;
    }

    @WithTransaction
    Uni<Void> lock(String handler, UUID person) {
        return choices.lock(handler, person);
    }

    @WithTransaction
    Uni<Void> lock(String handler, Collection<UUID> people) {
        return choices.lock(handler, people);
    }

    @WithSession
    Uni<StandingChoices> of(String handler, UUID person) {
        return choices.of(handler, person);
    }

    @WithTransaction
    Uni<Void> optOut(String handler, Channel channel, Collection<UUID> people) {
        return choices.optOut(handler, channel, people);
    }

    @WithTransaction
    Uni<Void> optIn(String handler, Channel channel, UUID person) {
        return choices.optIn(handler, channel, person);
    }

    @WithTransaction
    Uni<Void> personalise(String handler, UUID person, boolean allowed) {
        return choices.switchOff(handler, person, ChoiceQueries.Switch.PERSONALISATION, !allowed);
    }

    @WithTransaction
    Uni<Void> automate(String handler, UUID person, boolean allowed) {
        return choices.switchOff(handler, person, ChoiceQueries.Switch.AUTOMATION, !allowed);
    }
}
