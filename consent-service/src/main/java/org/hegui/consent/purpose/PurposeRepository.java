package org.hegui.consent.purpose;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;

/** Named questions about purposes, always within one handler. */
@ApplicationScoped
public class PurposeRepository implements PanacheRepositoryBase<Purpose, UUID> {

    private static final String CURRENT = """
            select p, v from Purpose p join PurposeVersion v on v.purposeId = p.id
            where (v.id = p.activeVersionId or p.activeVersionId is null and v.number =
                    (select max(w.number) from PurposeVersion w where w.purposeId = p.id and w.status <> DISCARDED))
                and p.handler = :handler and""";

    /** The purpose with this code and what it says now, or null. */
    public Uni<CurrentPurpose> findByCode(String handler, String code) {
        return current(handler, " p.code = :key", code);
    }

    /** The purpose with this id and what it says now, or null. */
    public Uni<CurrentPurpose> findCurrent(String handler, UUID id) {
        return current(handler, " p.id = :key", id);
    }

    /** The purpose, held until the transaction ends: whoever changes it at the same time waits. */
    public Uni<Purpose> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** A page of the purposes with what they say now, and one more if there is one. */
    public Uni<List<CurrentPurpose>> list(String handler, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(CURRENT + " p.id > :after order by p.id", Object[].class)
                        .setParameter("handler", handler)
                        .setParameter("after", page.after())
                        .setMaxResults(page.limit() + 1)
                        .getResultList()
                        .map(rows -> rows.stream().map(PurposeRepository::of).toList()));
    }

    private static Uni<CurrentPurpose> current(String handler, String which, Object key) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(CURRENT + which, Object[].class)
                        .setParameter("handler", handler)
                        .setParameter("key", key)
                        .getSingleResultOrNull()
                        .onItem()
                        .ifNotNull()
                        .transform(PurposeRepository::of));
    }

    private static CurrentPurpose of(Object[] row) {
        return new CurrentPurpose((Purpose) row[0], (PurposeVersion) row[1]);
    }
}
