package org.hegui.consent.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.reactive.mutiny.Mutiny;

import org.hegui.statute.marketing.Channel;

/** The columns of {@code person} that hold what people chose. */
@ApplicationScoped
class ChoiceQueries {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(:person, 0)) as text)";

    /** In the order of the keys, as imports of consents take them. */
    private static final String LOCK_ALL = """
            select cast(count(pg_advisory_xact_lock(k.key)) as text) from (
                select distinct hashtextextended(cast(:handler as text) || cast(p.id as text), 0) as key
                from unnest(%s) as p(id) order by 1) k""".formatted(IdList.SQL);

    private static final String OF = """
            select personalisation_off, automated_refused, opted_out from person
            where handler = :handler and subject_id = :person""";

    /** In the order of ids, so that two lists of the same people do not wait for each other. */
    private static final String OPT_OUT = """
            insert into person (handler, subject_id, opted_out)
            select :handler, p.id, cast(jsonb_build_array(cast(:channel as text)) as text)
            from unnest(%s) as p(id) group by p.id order by p.id
            on conflict (handler, subject_id) do update set opted_out = (
                select cast(jsonb_agg(distinct c.code) as text) from jsonb_array_elements_text(
                    cast(person.opted_out as jsonb) || cast(excluded.opted_out as jsonb)) as c(code))""".formatted(IdList.SQL);

    private static final String OPT_IN = """
            update person set opted_out = cast(cast(opted_out as jsonb) - cast(:channel as text) as text)
            where handler = :handler and subject_id = :person""";

    private static final String SWITCH_OFF = """
            insert into person (handler, subject_id, %1$s) values (:handler, :person, :off)
            on conflict (handler, subject_id) do update set %1$s = excluded.%1$s""";

    Uni<Void> lock(String handler, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, String.class)
                        .setParameter("person", handler + person)
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> lock(String handler, Collection<UUID> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK_ALL, String.class)
                        .setParameter("handler", handler)
                        .setParameter("ids", IdList.of(people))
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<StandingChoices> of(String handler, UUID person) {
        return about(OF, Tuple.class, handler, person)
                .chain(query -> query.getSingleResultOrNull())
                .map(row -> row == null ? StandingChoices.NONE : choices(row));
    }

    Uni<Void> optOut(String handler, Channel channel, Collection<UUID> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPT_OUT)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("ids", IdList.of(people))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> optIn(String handler, Channel channel, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPT_IN)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("person", person)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> switchOff(String handler, UUID person, Switch which, boolean off) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SWITCH_OFF.formatted(which.column))
                        .setParameter("handler", handler)
                        .setParameter("person", person)
                        .setParameter("off", off)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static <T> Uni<Mutiny.SelectionQuery<T>> about(String sql, Class<T> row, String handler, UUID person) {
        return Panache.getSession()
                .map(session -> session.createNativeQuery(sql, row)
                        .setParameter("handler", handler)
                        .setParameter("person", person));
    }

    private static StandingChoices choices(Tuple row) {
        return new StandingChoices(
                row.get(0, Boolean.class), row.get(1, Boolean.class), channels(row.get(2, String.class)));
    }

    /** Codes of channels that a newer version of this service kept are not ours to show. */
    private static Set<Channel> channels(String json) {
        var known = List.of(Channel.values());
        return new JsonArray(json)
                .stream()
                        .map(Object::toString)
                        .flatMap(code ->
                                known.stream().filter(channel -> channel.name().equals(code)))
                        .collect(Collectors.toSet());
    }

    /** What can be switched off, by its column. */
    enum Switch {
        PERSONALISATION("personalisation_off"),
        AUTOMATION("automated_refused");

        private final String column;

        Switch(String column) {
            this.column = column;
        }
    }
}
