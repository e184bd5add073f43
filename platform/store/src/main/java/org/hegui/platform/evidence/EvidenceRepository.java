package org.hegui.platform.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions to the ledger. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntry, UUID> {

    /** Entries of the handler, oldest first; one more than the page holds, to tell whether there is a next page. */
    Uni<List<EvidenceEntry>> list(String handler, @Nullable UUID objectId, @Nullable UUID subjectId, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        if (objectId != null) {
            query.append(" and objectId = :objectId");
            parameters.put("objectId", objectId);
        }
        if (subjectId != null) {
            query.append(" and subjectId = :subjectId");
            parameters.put("subjectId", subjectId);
        }
        query.append(" order by id");
        return find(query.toString(), parameters).range(0, page.limit()).list();
    }
}
