package org.hegui.customer.restriction;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about restrictions, always within one handler. */
@ApplicationScoped
class RestrictionRepository implements PanacheRepositoryBase<Restriction, UUID> {

    private static final String CUSTOMER =
            "select count(*) from Customer where handler = :handler and id = :id and status <> 'ERASED'";

    Uni<Restriction> standing(String handler, UUID customerId, UUID purposeId) {
        return find(
                        "handler = ?1 and customerId = ?2 and purposeId = ?3 and endedAt is null",
                        handler,
                        customerId,
                        purposeId)
                .firstResult();
    }

    Uni<List<Restriction>> list(String handler, UUID customerId, PageRequest page) {
        return find("handler = ?1 and customerId = ?2 and id > ?3 order by id", handler, customerId, page.after())
                .range(0, page.limit())
                .list();
    }

    /** Whether there is such a customer, with a profile. */
    Uni<Boolean> isCustomer(String handler, UUID id) {
        return getSession()
                .chain(session -> session.createSelectionQuery(CUSTOMER, Long.class)
                        .setParameter("handler", handler)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
