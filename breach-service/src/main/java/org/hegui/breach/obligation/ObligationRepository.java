package org.hegui.breach.obligation;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about obligations, always within one handler. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<IncidentObligation, UUID> {

    /** Adds all of them, one after the other; there may be none. */
    Uni<Void> add(List<IncidentObligation> rows) {
        return getSession().chain(session -> session.persistAll(rows.toArray()));
    }

    Uni<Long> count(String handler, UUID incidentId) {
        return count("handler = ?1 and incidentId = ?2", handler, incidentId);
    }

    Uni<List<IncidentObligation>> all(String handler, UUID incidentId) {
        return find("handler = ?1 and incidentId = ?2 order by id", handler, incidentId)
                .list();
    }

    Uni<List<IncidentObligation>> list(String handler, UUID incidentId, PageRequest page) {
        return find("handler = ?1 and incidentId = ?2 and id > ?3 order by id", handler, incidentId, page.after())
                .range(0, page.limit())
                .list();
    }
}
