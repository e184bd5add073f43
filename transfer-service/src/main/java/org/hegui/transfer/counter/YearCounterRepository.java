package org.hegui.transfer.counter;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Named questions about the counters, always within one handler. */
@ApplicationScoped
class YearCounterRepository implements PanacheRepositoryBase<YearCounter, UUID> {

    private static final String FIRST = "insert into year_counter (id, handler, export_year, ordinary, sensitive)"
            + " values (gen_random_uuid(), ?1, ?2, 0, 0)"
            + " on conflict on constraint uq_year_counter_handler_export_year do nothing";

    /** The counter, or null when nobody was exported yet. */
    Uni<YearCounter> find(String handler, int year) {
        return find("handler = ?1 and exportYear = ?2", handler, year).firstResult();
    }

    /** The counter, held until the transaction ends: counts of the handler's year happen one after the other. */
    Uni<YearCounter> lock(String handler, int year) {
        return getSession()
                .chain(session -> session.createNativeQuery(FIRST)
                        .setParameter(1, handler)
                        .setParameter(2, year)
                        .executeUpdate())
                .chain(() -> find("handler = ?1 and exportYear = ?2", handler, year)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult());
    }
}
