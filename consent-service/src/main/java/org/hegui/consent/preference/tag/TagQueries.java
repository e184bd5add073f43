package org.hegui.consent.preference.tag;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hegui.consent.person.IdList;

/** The newest choices about tags. */
@ApplicationScoped
class TagQueries {

    private static final String NEWEST = """
            select distinct on (channel) channel, chosen, said_at from preference
            where handler = :handler and subject_id = :subject and kind = 'TAG'
            order by channel, said_at desc, id desc""";

    private static final String REFUSED = """
            select subject_id from (
                select distinct on (subject_id) subject_id, chosen from preference
                where handler = :handler and kind = 'TAG' and subject_id = any(%s)
                and (channel = :tag or channel is null)
                order by subject_id, said_at desc, id desc) newest
            where not chosen""".formatted(IdList.SQL);

    Uni<List<TagRow>> newest(String handler, UUID subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEWEST, Tuple.class)
                        .setParameter("handler", handler)
                        .setParameter("subject", subject)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new TagRow(
                                row.get(0, String.class),
                                row.get(1, Boolean.class),
                                row.get(2, OffsetDateTime.class).toInstant()))
                        .toList());
    }

    /** Those of the people whose newest word about the tag, or about all tags, is no. */
    Uni<List<UUID>> refused(String handler, String tag, Collection<UUID> subjects) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REFUSED, UUID.class)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(subjects))
                        .setParameter("tag", tag)
                        .getResultList());
    }
}
