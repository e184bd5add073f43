package org.hegui.consent.campaign.proof.handover;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about handovers, always within one handler. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

    Uni<List<Handover>> list(String handler, UUID campaign, PageRequest page) {
        return find("handler = ?1 and campaignId = ?2 and id > ?3 order by id", handler, campaign, page.after())
                .range(0, page.limit())
                .list();
    }
}
