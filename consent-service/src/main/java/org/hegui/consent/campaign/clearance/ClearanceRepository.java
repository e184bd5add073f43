package org.hegui.consent.campaign.clearance;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about clearances, always within one handler. */
@ApplicationScoped
class ClearanceRepository implements PanacheRepositoryBase<Clearance, UUID> {

    /** The clearance with this id, or null. */
    Uni<Clearance> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<List<Clearance>> list(String handler, UUID campaign, PageRequest page) {
        return find("handler = ?1 and campaignId = ?2 and id > ?3 order by id", handler, campaign, page.after())
                .range(0, page.limit())
                .list();
    }
}
