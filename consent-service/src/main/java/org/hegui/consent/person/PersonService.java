package org.hegui.consent.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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

    /** Keeps what was told of the people; of whom nothing was told the age is unknown. */
    @WithTransaction
    Uni<Void> keep(String handler, Collection<UUID> people, List<CustomerAge> told) {
        var byId = told.stream().collect(toMap(CustomerAge::subjectId, identity(), (one, other) -> other));
        var ages = people.stream()
                .map(id -> byId.getOrDefault(id, CustomerAge.unknown(id)))
                .toList();
        return persons.keep(handler, ages, clock.instant());
    }

    /** Whatever was known of the person's age does not hold any more; what the person chose does. */
    @WithTransaction
    Uni<Void> forgetAge(String handler, UUID person) {
        return persons.forgetAge(handler, person);
    }

    /** That nothing was known of the person's age does not hold any more; what was known still does. */
    @WithTransaction
    Uni<Void> forgetUnknownAge(String handler, UUID person) {
        return persons.forgetUnknownAge(handler, person);
    }
}
