package org.hegui.consent.person;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.peer.CustomerAge;
import org.hegui.statute.LegalTime;

/** Keeps the ages that customer-service told. */
@ApplicationScoped
class PersonService {

    private final PersonQueries persons;
    private final PersonConfig config;
    private final Clock clock;

    PersonService(PersonQueries persons, PersonConfig config, Clock clock) {
        this.persons = persons;
        this.config = config;
        this.clock = clock;
    }

    /** Those of the people whose age group is not known to hold today; each once, in the order of their ids. */
    @WithSession
    Uni<List<UUID>> unknown(String handler, Collection<UUID> people) {
        var now = clock.instant();
        return persons.unknown(handler, people, LegalTime.date(now), now.minus(config.ageRecheck()));
    }

    /** Keeps what was told. */
    @WithTransaction
    Uni<Void> keep(String handler, Collection<CustomerAge> told) {
        return persons.keep(handler, told, clock.instant());
    }

    /** Whatever was known of the people's ages does not hold any more; what the people chose does. */
    @WithTransaction
    Uni<Void> forgetAges(String handler, Collection<UUID> people) {
        return persons.forgetAges(handler, people);
    }
}
