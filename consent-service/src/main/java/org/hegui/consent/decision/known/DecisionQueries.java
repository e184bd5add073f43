package org.hegui.consent.decision.known;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.decision.known.Known.Person;
import org.hegui.consent.decision.known.Known.Version;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.person.AgeGroup;

/**
 * Reads what a decision depends on: one statement, so one state of the database. Goes to the driver directly, because a
 * decision stands before every act of every other system, and a session would take longer than the answer.
 */
@ApplicationScoped
class DecisionQueries {

    private static final String OF_PERSON = "a.age_group, a.age_group_until, a.age_known_at, a.signs_of_minority, ";

    private static final String NOW = "select p.purpose_id, p.version, s.trail, " + OF_PERSON
            + "a.personalisation_off, a.automated_refused, a.opted_out ";

    private static final String ONE = NOW + """
            from purpose_now p
            left join standing s on s.handler = $1 and s.subject_id = $3 and s.purpose_id = p.purpose_id
            left join person a on a.handler = $1 and a.subject_id = $3
            where p.handler = $1 and p.code = $2""";

    private static final String MANY = NOW + """
            , q.n - 1
            from unnest($2::uuid[], $3::varchar[]) with ordinality q(subject_id, code, n)
            join purpose_now p on p.handler = $1 and p.code = q.code
            left join standing s on s.handler = $1 and s.subject_id = q.subject_id and s.purpose_id = p.purpose_id
            left join person a on a.handler = $1 and a.subject_id = q.subject_id""";

    /** The age is that of today: nobody keeps since when a person has been of which group. */
    private static final String PAST = "select p.id, case when v.id is null then '' else version_line(v) end, "
            + "trail_at($1, $3, p.id, $4), " + OF_PERSON + """
            coalesce(off.said, false), coalesce(refused.said, false), coalesce(out.said, '')
            from purpose p
            left join purpose_version v on v.purpose_id = p.id and v.activated_at <= $4
                and (v.ended_at is null or v.ended_at > $4) and (p.retired_at is null or p.retired_at > $4)
            left join person a on a.handler = $1 and a.subject_id = $3
            left join lateral (
                select not w.chosen as said from preference w
                where w.handler = $1 and w.subject_id = $3 and w.kind = 'PERSONALISATION' and w.said_at <= $4
                order by w.said_at desc, w.id desc limit 1) off on true
            left join lateral (
                select not w.chosen as said from preference w
                where w.handler = $1 and w.subject_id = $3 and w.kind = 'AUTOMATED_DECISION' and w.said_at <= $4
                order by w.said_at desc, w.id desc limit 1) refused on true
            left join lateral (
                select string_agg('"' || c.channel || '"', ',') as said from (
                    select distinct on (w.channel) w.channel, w.chosen from preference w
                    where w.handler = $1 and w.subject_id = $3 and w.kind = 'CHANNEL' and w.said_at <= $4
                    order by w.channel, w.said_at desc, w.id desc) c
                where not c.chosen) out on true
            where p.handler = $1 and p.code = $2
            order by v.number desc nulls last
            limit 1""";

    private final Pool pool;

    DecisionQueries(Pool pool) {
        this.pool = pool;
    }

    /** What is committed now about a purpose and a person; null when the handler has no such purpose. */
    Uni<@Nullable Known> now(String handler, String purpose, UUID subject) {
        return first(ONE, Tuple.of(handler, purpose, subject));
    }

    /** The same for each of the questions, in their order. */
    Uni<List<@Nullable Known>> now(String handler, List<Asked> asked) {
        var subjects = asked.stream().map(Asked::subjectId).toArray(UUID[]::new);
        var purposes = asked.stream().map(Asked::purpose).toArray(String[]::new);
        return UniHelper.toUni(pool.preparedQuery(MANY).execute(Tuple.of(handler, subjects, purposes)))
                .map(rows -> inOrder(rows, asked.size()));
    }

    /** What was committed at a past instant. */
    Uni<@Nullable Known> past(String handler, String purpose, UUID subject, Instant at) {
        return first(PAST, Tuple.of(handler, purpose, subject, at.atOffset(ZoneOffset.UTC)));
    }

    private Uni<@Nullable Known> first(String sql, Tuple values) {
        return UniHelper.toUni(pool.preparedQuery(sql).execute(values)).map(DecisionQueries::first);
    }

    private static @Nullable Known first(RowSet<Row> rows) {
        var row = rows.iterator();
        return row.hasNext() ? known(row.next()) : null;
    }

    private static List<@Nullable Known> inOrder(RowSet<Row> rows, int size) {
        var known = new ArrayList<@Nullable Known>(Collections.nCopies(size, null));
        for (var row : rows) {
            known.set(row.getInteger(10), known(row));
        }
        return known;
    }

    private static Known known(Row row) {
        return new Known(row.getUUID(0), Version.read(row.getString(1)), Trail.read(row.getString(2)), person(row));
    }

    private static Person person(Row row) {
        var age = row.getString(3);
        var known = row.getOffsetDateTime(5);
        return new Person(
                age == null ? null : AgeGroup.valueOf(age),
                row.getLocalDate(4),
                known == null ? null : known.toInstant(),
                isTrue(row.getBoolean(6)),
                isTrue(row.getBoolean(7)),
                isTrue(row.getBoolean(8)),
                channels(row.getString(9)));
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    /** The column is a JSON array of names, or nothing but names in quotes. */
    private static Set<Channel> channels(@Nullable String column) {
        if (column == null || column.indexOf('"') < 0) {
            return Set.of();
        }
        var channels = EnumSet.noneOf(Channel.class);
        Arrays.stream(Channel.values())
                .filter(channel -> column.contains('"' + channel.name() + '"'))
                .forEach(channels::add);
        return channels;
    }
}
