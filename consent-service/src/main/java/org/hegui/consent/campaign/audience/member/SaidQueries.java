package org.hegui.consent.campaign.audience.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.JsonRows;
import org.hegui.consent.person.IdList;

/** What many people have said, for one purpose, and what keeps it from changing. */
@ApplicationScoped
class SaidQueries {

    private static final String SAID = """
            select cast(jsonb_build_object('subjectId', q.id, 'mark', md5(concat_ws('|', coalesce(s.trail, ''),
                coalesce(a.opted_out, '[]'), coalesce(a.personalisation_off, false),
                coalesce(a.automated_refused, false)))) as text)
            from unnest(%s) as q(id)
            left join purpose p on p.handler = :handler and p.code = :purpose
            left join standing s on s.handler = :handler and s.subject_id = q.id and s.purpose_id = p.id
            left join person a on a.handler = :handler and a.subject_id = q.id""".formatted(IdList.SQL);

    /** In the order of ids, as whoever writes many of these rows takes them. */
    private static final String ADD = """
            insert into person (handler, subject_id) select :handler, p.id from unnest(%s) as p(id) order by p.id
            on conflict do nothing""".formatted(IdList.SQL);

    private static final String HOLD = """
            select count(*) from (
                select subject_id from person where handler = :handler and subject_id = any(%s)
                order by subject_id for share) as held""".formatted(IdList.SQL);

    Uni<List<Said>> said(String handler, String purpose, Collection<UUID> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAID, String.class)
                        .setParameter("handler", handler)
                        .setParameter("purpose", purpose)
                        .setParameter("ids", IdList.of(people))
                        .getResultList())
                .map(rows ->
                        rows.stream().map(row -> JsonRows.read(row, Said.class)).toList());
    }

    /** Lets nobody change the rows of these people until the transaction ends; who has none gets one, for it to be held. */
    Uni<Void> hold(String handler, Collection<UUID> people) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(ADD)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(people))
                        .executeUpdate())
                .call(session -> session.createNativeQuery(HOLD, Long.class)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(people))
                        .getSingleResult())
                .replaceWithVoid();
    }
}
