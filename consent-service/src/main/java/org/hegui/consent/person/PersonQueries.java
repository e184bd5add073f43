package org.hegui.consent.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.peer.CustomerAge;

/** Many rows of people in one statement; lists go as one text, so that a statement is the same whatever their length. */
@ApplicationScoped
class PersonQueries {

    private static final String UNKNOWN = """
            select distinct asked.id from unnest(%s) as asked(id)
            where not exists (
                select 1 from person p where p.handler = :handler and p.subject_id = asked.id
                and case when p.age_group = 'UNKNOWN' then p.age_known_at > :recheck
                    else p.age_group is not null and coalesce(p.age_group_until > :today, true) end)
            order by asked.id""".formatted(IdList.SQL);

    /** In the order of ids, so that two who keep the same people do not wait for each other. */
    private static final String KEEP = """
            insert into person (handler, subject_id, age_group, age_group_until, signs_of_minority, age_known_at)
            select :handler, a.id, a.age, a.until, a.signs, :now
            from jsonb_to_recordset(cast(cast(:ages as text) as jsonb)) as a(id uuid, age text, until date, signs boolean)
            order by a.id
            on conflict (handler, subject_id) do update set age_group = excluded.age_group,
                age_group_until = excluded.age_group_until, signs_of_minority = excluded.signs_of_minority,
                age_known_at = excluded.age_known_at""";

    private static final String FORGET = """
            update person set age_group = null, age_group_until = null, signs_of_minority = false, age_known_at = null
            where handler = :handler and subject_id in (
                select subject_id from person
                where handler = :handler and subject_id = any(%s) and age_group is not null
                order by subject_id for update)""".formatted(IdList.SQL);

    Uni<List<UUID>> unknown(String handler, Collection<UUID> people, LocalDate today, Instant recheck) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNKNOWN, UUID.class)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(people))
                        .setParameter("today", today)
                        .setParameter("recheck", recheck)
                        .getResultList());
    }

    Uni<Void> keep(String handler, Collection<CustomerAge> ages, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("handler", handler)
                        .setParameter("ages", json(ages))
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> forgetAges(String handler, Collection<UUID> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(people))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String json(Collection<CustomerAge> ages) {
        var rows = new JsonArray();
        for (var age : ages) {
            rows.add(new JsonObject()
                    .put("id", age.subjectId().toString())
                    .put("age", age.ageGroup().name())
                    .put("until", age.until() == null ? null : age.until().toString())
                    .put("signs", age.signsOfMinority()));
        }
        return rows.encode();
    }
}
