package org.hegui.transfer.counter;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.statute.LegalTime;
import org.hegui.transfer.Counts;
import org.hegui.transfer.DataKinds;

/** Counts distinct people per handler and year (Asia/Shanghai), exactly, however many count at once. */
@ApplicationScoped
public class CounterService {

    private final YearCounterRepository counters;
    private final ExportedPersonRepository people;
    private final CurrentActor current;
    private final Clock clock;

    CounterService(YearCounterRepository counters, ExportedPersonRepository people, CurrentActor current, Clock clock) {
        this.counters = counters;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** This year's counts so far. */
    @WithSession
    public Uni<Counts> soFar() {
        var year = LegalTime.year(clock.instant());
        return counters.find(current.actor().handler(), year)
                .map(counter -> counter == null ? new Counts(year, 0, 0) : counter.counts());
    }

    /** Opens this year's book for these people and holds it: nobody else of the handler counts until the commit. */
    @WithTransaction
    public Uni<YearBook> open(Set<UUID> asked) {
        var handler = current.actor().handler();
        var year = LegalTime.year(clock.instant());
        return counters.lock(handler, year)
                .chain(counter -> people.known(handler, year, asked).map(known -> new YearBook(counter, known)));
    }

    /** Enters these people with these kinds into the book that is held. */
    @WithTransaction
    public Uni<Void> enter(YearBook book, Set<UUID> exported, DataKinds kinds) {
        var tally = book.tally(exported, kinds);
        var counter = book.counter();
        var year = counter.counts().year();
        counter.add(tally);
        book.known().stream()
                .filter(person -> exported.contains(person.subjectId()))
                .forEach(person -> person.export(kinds));
        return people.add(tally.newPeople().stream()
                .map(person -> new ExportedPerson(counter.handler(), year, person, kinds, clock.instant()))
                .toList());
    }
}
