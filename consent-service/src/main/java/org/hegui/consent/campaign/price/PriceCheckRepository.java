package org.hegui.consent.campaign.price;

import static org.hegui.consent.ConsentProblem.PRICE_CHECK_NOT_FOUND;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;

/** Named questions about price checks, always within one handler. */
@ApplicationScoped
class PriceCheckRepository implements PanacheRepositoryBase<PriceCheck, UUID> {

    Uni<PriceCheck> existing(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PRICE_CHECK_NOT_FOUND, "There is no price check with this id."));
    }

    Uni<List<PriceCheck>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
