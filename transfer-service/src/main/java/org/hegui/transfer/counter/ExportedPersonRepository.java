package org.hegui.transfer.counter;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about the people who were exported, always within one handler and year. */
@ApplicationScoped
class ExportedPersonRepository implements PanacheRepositoryBase<ExportedPerson, UUID> {

    /** Those of the people who are in the year's count already. */
    Uni<List<ExportedPerson>> known(String handler, int year, Collection<UUID> people) {
        return find("handler = ?1 and exportYear = ?2 and subjectId in ?3", handler, year, people)
                .list();
    }

    /** Adds all of them, one after the other; there may be none. */
    Uni<Void> add(List<ExportedPerson> people) {
        return getSession().chain(session -> session.persistAll(people.toArray()));
    }
}
