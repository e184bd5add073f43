package org.hegui.consent.consent.expiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which grants end by themselves and have not been noted as ended; the database keeps the list in step. */
@ApplicationScoped
class ExpiryQueries {

    private static final String DUE = """
            select consent_id, handler, subject_id from consent_expiry
            where due_at <= :now order by due_at, consent_id limit :most""";

    private static final String IS_OPEN = "select count(*) from consent_expiry where consent_id = :id";

    /** The next ones of every handler in sight. */
    Uni<List<DueExpiry>> due(Instant now, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, Object[].class)
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new DueExpiry((UUID) row[0], (String) row[1], (UUID) row[2]))
                        .toList());
    }

    /** Whether nobody has noted it or withdrawn the grant meanwhile. */
    Uni<Boolean> isOpen(UUID consentId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS_OPEN, Long.class)
                        .setParameter("id", consentId)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
