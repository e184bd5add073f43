package org.hegui.consent.campaign;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_NOT_FOUND;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;

/** Named questions about campaigns, always within one handler. */
@ApplicationScoped
public class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    /** The campaign with this id; refused (404) when there is none. */
    public Uni<Campaign> existing(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(CampaignRepository::notFound);
    }

    /** The same, held until the transaction ends: nobody changes or closes it meanwhile. */
    public Uni<Campaign> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(CampaignRepository::notFound);
    }

    /** The same, held against changes only: many may send at once, and who closes it waits for them. */
    public Uni<Campaign> share(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(CampaignRepository::notFound);
    }

    /** The campaigns of the handler, oldest first. */
    public Uni<List<Campaign>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }

    private static Refusal notFound() {
        return new Refusal(CAMPAIGN_NOT_FOUND, "There is no campaign with this id.");
    }
}
