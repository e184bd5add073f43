package org.hegui.consent.campaign.send;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about sends, always within one handler. */
@ApplicationScoped
public class CampaignSendRepository implements PanacheRepositoryBase<CampaignSend, UUID> {

    /** How many messages of the campaign were allowed. */
    public Uni<Long> countOf(String handler, UUID campaign) {
        return count("handler = ?1 and campaignId = ?2", handler, campaign);
    }

    Uni<List<CampaignSend>> list(String handler, UUID campaign, PageRequest page) {
        return find("handler = ?1 and campaignId = ?2 and id > ?3 order by id", handler, campaign, page.after())
                .range(0, page.limit())
                .list();
    }
}
