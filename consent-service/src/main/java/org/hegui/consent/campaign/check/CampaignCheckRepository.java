package org.hegui.consent.campaign.check;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about checks, always within one handler. */
@ApplicationScoped
public class CampaignCheckRepository implements PanacheRepositoryBase<CampaignCheck, UUID> {

    /** The check with this id, or null. */
    public Uni<CampaignCheck> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<Long> countOf(String handler, UUID campaign) {
        return count("handler = ?1 and campaignId = ?2", handler, campaign);
    }

    Uni<List<CampaignCheck>> list(String handler, UUID campaign, PageRequest page) {
        return find("handler = ?1 and campaignId = ?2 and id > ?3 order by id", handler, campaign, page.after())
                .range(0, page.limit())
                .list();
    }
}
