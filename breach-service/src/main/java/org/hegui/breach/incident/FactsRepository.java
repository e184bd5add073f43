package org.hegui.breach.incident;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about the versions of facts, always within one handler. */
@ApplicationScoped
class FactsRepository implements PanacheRepositoryBase<FactsVersion, UUID> {

    /** The newest version of each of the incidents. */
    Uni<List<FactsVersion>> newest(String handler, Collection<UUID> incidentIds) {
        return find(
                        "from FactsVersion f where f.handler = ?1 and f.incidentId in ?2"
                                + " and f.version = (select i.factsVersion from Incident i where i.id = f.incidentId)",
                        handler,
                        incidentIds)
                .list();
    }

    Uni<List<FactsVersion>> list(String handler, UUID incidentId, PageRequest page) {
        return find("handler = ?1 and incidentId = ?2 and id > ?3 order by id", handler, incidentId, page.after())
                .range(0, page.limit())
                .list();
    }
}
