package org.hegui.consent.legacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions about imports, always within one handler. */
@ApplicationScoped
public class ConsentImportRepository implements PanacheRepositoryBase<ConsentImport, UUID> {

    private static final String PUBLISHED =
            "select n.publishedAt from Notice n where n.handler = :handler and n.id = :id";

    /** When a notice of the handler was published: nothing in the list when there is none, null in it when it was not. */
    public Uni<List<@Nullable Instant>> noticePublishedAt(String handler, UUID id) {
        return getSession()
                .chain(session -> session.createSelectionQuery(PUBLISHED, Instant.class)
                        .setParameter("handler", handler)
                        .setParameter("id", id)
                        .getResultList());
    }

    /** The import, or null. */
    public Uni<ConsentImport> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The import, held until the transaction ends. */
    public Uni<ConsentImport> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The imports, oldest first. */
    public Uni<List<ConsentImport>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
