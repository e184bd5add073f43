package org.hegui.platform.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;

/** Named questions about reviews, always within one handler. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    Uni<Review> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The review, held until the transaction ends: whoever votes at the same time waits and then sees this vote. */
    Uni<Review> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The open review of a thing, held until the transaction ends; null when there is none. */
    Uni<Review> lockOpen(String handler, String objectType, UUID objectId) {
        return find(
                        "handler = ?1 and objectType = ?2 and objectId = ?3 and state = ?4",
                        handler,
                        objectType,
                        objectId,
                        ReviewState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Oldest first; one more than the page holds, to tell whether there is a next page. */
    Uni<List<Review>> list(String handler, ReviewFilter filter, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        if (filter.state() != null) {
            query.append(" and state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.role() != null) {
            query.append(" and missingRoles like :role");
            parameters.put("role", "%/" + filter.role() + "/%");
        }
        if (filter.assignee() != null) {
            query.append(" and assignee = :assignee");
            parameters.put("assignee", filter.assignee());
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }
}
