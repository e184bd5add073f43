package org.hegui.consent.suppression;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.person.IdList;
import org.hegui.statute.marketing.Channel;

/** Questions about many people or addresses, each one statement. */
@ApplicationScoped
class SuppressionQueries {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    private static final String SUBJECTS = """
            select distinct subject_id from suppression
            where handler = :handler and channel = :channel and lifted_at is null and subject_id = any(%s)""".formatted(IdList.SQL);

    private static final String HASHES = """
            select distinct address_hash from suppression
            where handler = :handler and channel = :channel and lifted_at is null
            and address_hash = any(cast(cast(:hashes as text) as text[]))""";

    /** The person's own word, given after the suppression began, and still good. An imported one is no word of theirs. */
    private static final String LATER_CONSENT = """
            select count(*) from consent c
            where c.handler = :handler and c.id = :consent and c.status = 'GRANTED' and coalesce(c.said_by, '') <> 'IMPORT'
            and c.said_at > :since and coalesce(c.valid_until > :now, true)
            and (cast(:subject as uuid) is null or c.subject_id = cast(:subject as uuid))
            and not exists (select 1 from consent w where w.withdraws = c.id)""";

    private static final String UNLINK = """
            update suppression set subject_id = null
            where handler = :handler and subject_id = :subject and address_hash is not null""";

    Uni<List<UUID>> subjects(String handler, Channel channel, Collection<UUID> subjects) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SUBJECTS, UUID.class)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("ids", IdList.of(subjects))
                        .getResultList());
    }

    Uni<List<String>> hashes(String handler, Channel channel, Collection<String> hashes) {
        var list = hashes.stream().filter(HEX.asMatchPredicate()).collect(Collectors.joining(",", "{", "}"));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HASHES, String.class)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("hashes", list)
                        .getResultList());
    }

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

    /** What is known by an address goes on without the person's id. */
    Uni<Void> unlink(String handler, UUID subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNLINK)
                        .setParameter("handler", handler)
                        .setParameter("subject", subject)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
