package org.hegui.consent.suppression.lifting;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.suppression.Suppression;

/** Looks for what the person said after they were suppressed. */
@ApplicationScoped
class LaterConsentQueries {

    /** The person's own word, given after the suppression began, and still good. An imported one is no word of theirs. */
    private static final String LATER_CONSENT = """
            select count(*) from consent c
            where c.handler = :handler and c.id = :consent and c.status = 'GRANTED' and coalesce(c.said_by, '') <> 'IMPORT'
            and c.said_at > :since and coalesce(c.valid_until > :now, true)
            and (cast(:subject as uuid) is null or c.subject_id = cast(:subject as uuid))
            and not exists (select 1 from consent w where w.withdraws = c.id)""";

    /** Whether this is a consent on which the suppression may end. */
    Uni<Boolean> isLaterConsent(Suppression suppression, UUID consent, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LATER_CONSENT, Long.class)
                        .setParameter("handler", suppression.handler())
                        .setParameter("consent", consent)
                        .setParameter("subject", suppression.subjectId())
                        .setParameter("since", suppression.createdAt())
                        .setParameter("now", now)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
