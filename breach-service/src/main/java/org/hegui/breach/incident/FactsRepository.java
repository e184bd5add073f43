package org.hegui.breach.incident;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about the versions of facts; whoever asks has found the incident within the handler first. */
@ApplicationScoped
class FactsRepository implements PanacheRepositoryBase<FactsVersion, UUID> {

    /** The newest version of each of the incidents. */
    Uni<List<FactsVersion>> newest(Collection<UUID> incidentIds) {
        return find(
                        "from FactsVersion f where f.incidentId in ?1"
                                + " and f.version = (select i.factsVersion from Incident i where i.id = f.incidentId)",
                        incidentIds)
                .list();
    }

    Uni<List<FactsVersion>> list(UUID incidentId, PageRequest page) {
        return find("incidentId = ?1 and id > ?2 order by id", incidentId, page.after())
                .range(0, page.limit())
                .list();
    }
}
