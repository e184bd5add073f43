package org.hegui.consent.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.peer.Customers;

/** Makes sure that the ages of people are known before anything is decided about them. */
@ApplicationScoped
public class People {

    private final PersonService persons;
    private final Customers customers;

    People(PersonService persons, Customers customers) {
        this.persons = persons;
        this.customers = customers;
    }

    /**
     * Completes when each of the people has a row in {@code person} whose age group holds today, or is no customer. Asks
     * customer-service about those who have no such row, and fails with a problem that names it when it does not answer.
     * Opens sessions of its own, and asks a peer: must be called outside any session.
     *
     * @return who of them is no customer. That is true of the moment alone: who registers in the next one may be a minor,
     *     so it isn't kept
     */
    public Uni<Set<UUID>> know(String handler, Collection<UUID> people) {
        return persons.unknown(handler, people)
                .chain(unknown -> Multi.createFrom()
                        .iterable(unknown)
                        .group()
                        .intoLists()
                        .of(Customers.AT_MOST)
                        .onItem()
                        .transformToUniAndConcatenate(some -> learn(handler, some))
                        .onItem()
                        .<UUID>disjoint()
                        .collect()
                        .asSet());
    }

    private Uni<Set<UUID>> learn(String handler, List<UUID> people) {
        return customers.ages(handler, people).chain(told -> {
            var strangers = new HashSet<>(people);
            told.forEach(age -> strangers.remove(age.subjectId()));
            return persons.keep(handler, told)
                    .chain(() -> persons.forgetAges(handler, strangers))
                    .replaceWith(strangers);
        });
    }
}
