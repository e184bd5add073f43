package org.hegui.consent.consent.statement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions about what people said, always within one handler. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    /** Held until the transaction ends: what one person says is written one after the other, on whatever replica. */
    private static final String LOCK_PERSON =
            "select cast(pg_advisory_xact_lock(hashtextextended(:person, 0)) as varchar)";

    private static final String LAST_SAID_AT =
            "select max(c.saidAt) from Consent c where c.handler = :handler and c.subjectId = :subject";

    /** All that the person said about the purpose, newest first. */
    public Uni<List<Consent>> history(String handler, UUID subjectId, UUID purposeId) {
        return find(
                        "handler = ?1 and subjectId = ?2 and purposeId = ?3 order by saidAt desc",
                        handler,
                        subjectId,
                        purposeId)
                .list();
    }

    /** What the person had said about the purpose at an instant, newest first. */
    public Uni<List<Consent>> history(String handler, UUID subjectId, UUID purposeId, Instant at) {
        return find(
                        "handler = ?1 and subjectId = ?2 and purposeId = ?3 and saidAt <= ?4 order by saidAt desc",
                        handler,
                        subjectId,
                        purposeId,
                        at)
                .list();
    }

    /** The statement, or null. */
    public Uni<Consent> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** What ended the grant, or null. */
    public Uni<Consent> endOf(String handler, UUID grant) {
        return find("handler = ?1 and withdraws = ?2", handler, grant).firstResult();
    }

    /** Lets nobody else write about the person until the transaction ends. */
    public Uni<Void> lock(String handler, UUID subjectId) {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK_PERSON, String.class)
                        .setParameter("person", handler + subjectId)
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    /** When the person last said anything about any purpose; null when never. */
    Uni<@Nullable Instant> lastSaidAt(String handler, UUID subjectId) {
        return getSession()
                .chain(session -> session.createSelectionQuery(LAST_SAID_AT, Instant.class)
                        .setParameter("handler", handler)
                        .setParameter("subject", subjectId)
                        .getSingleResultOrNull());
    }

    /** What the person said, in the order in which it was said, about one purpose or about all. */
    public Uni<List<Consent>> list(String handler, UUID subjectId, @Nullable UUID purposeId, PageRequest page) {
        var query = new StringBuilder("handler = :handler and subjectId = :subject and id > :after");
        var parameters =
                new HashMap<String, Object>(Map.of("handler", handler, "subject", subjectId, "after", page.after()));
        if (purposeId != null) {
            query.append(" and purposeId = :purpose");
            parameters.put("purpose", purposeId);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }
}
