package org.hegui.transfer.check;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about the people of a transfer, always within one handler. */
@ApplicationScoped
class TransferPersonRepository implements PanacheRepositoryBase<TransferPerson, UUID> {

    /** Those of the people who went by the transfer in the year already. */
    Uni<List<TransferPerson>> known(String handler, UUID transferId, int year, Collection<UUID> people) {
        return find(
                        "handler = ?1 and transferId = ?2 and exportYear = ?3 and subjectId in ?4",
                        handler,
                        transferId,
                        year,
                        people)
                .list();
    }

    /** Adds all of them, one after the other; there may be none. */
    Uni<Void> add(List<TransferPerson> people) {
        return getSession().chain(session -> session.persistAll(people.toArray()));
    }
}
