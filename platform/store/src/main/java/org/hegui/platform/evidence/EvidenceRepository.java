package org.hegui.platform.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions to the ledger. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntry, UUID> {

    /** Entries of the handler, oldest first; one more than the page holds, to tell whether there is a next page. */
    public Uni<List<EvidenceEntry>> list(String handler, EvidenceQuery asked, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        asked.conditions().forEach((condition, value) -> {
            query.append(" and ").append(condition);
            parameters.put(condition.substring(condition.indexOf(':') + 1), value);
        });
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The entry of the handler; null when there is none. */
    public Uni<EvidenceEntry> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }
}
