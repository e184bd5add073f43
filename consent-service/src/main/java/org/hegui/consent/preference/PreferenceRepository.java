package org.hegui.consent.preference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about what people chose, always within one handler. */
@ApplicationScoped
class PreferenceRepository implements PanacheRepositoryBase<Preference, UUID> {

    private static final String LAST =
            "select max(saidAt) from Preference where handler = :handler and subjectId = :subject";

    Uni<Preference> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** When the person chose last, or null. */
    Uni<Instant> last(String handler, UUID subjectId) {
        return getSession()
                .chain(session -> session.createSelectionQuery(LAST, Instant.class)
                        .setParameter("handler", handler)
                        .setParameter("subject", subjectId)
                        .getSingleResultOrNull());
    }

    Uni<List<Preference>> history(String handler, UUID subjectId, PageRequest page) {
        return find("handler = ?1 and subjectId = ?2 and id > ?3 order by id", handler, subjectId, page.after())
                .range(0, page.limit())
                .list();
    }
}
