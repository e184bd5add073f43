package org.hegui.consent.suppression.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

/** Whole lists in one statement. */
@ApplicationScoped
class ListQueries {

    private static final String ADD = """
            with added as (
                insert into suppression (id, handler, channel, subject_id, address_hash, reason, source, evidence_id, created_at)
                select r.id, :handler, r.channel, r.subject, r.hash, 'LEGACY_LIST', 'import', :evidence, :now
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, channel text, subject uuid, hash text)
                where not exists (
                    select 1 from suppression s where s.handler = :handler and s.channel = r.channel and s.lifted_at is null
                    and (s.subject_id = r.subject and s.address_hash is null or s.address_hash = r.hash and s.subject_id is null))
                returning id)
            select id from added""";

    private static final String PAGE = """
            select id, channel, address_hash, created_at from suppression
            where handler = :handler and id > :after and lifted_at is null and address_hash is not null
            order by id limit :size""";

    /** Adds what is not there yet and gives the ids of what was added. */
    Uni<List<UUID>> add(String handler, Map<UUID, ImportEntry> entries, UUID evidence, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD, UUID.class)
                        .setParameter("handler", handler)
                        .setParameter("rows", json(entries))
                        .setParameter("evidence", evidence)
                        .setParameter("now", now)
                        .getResultList());
    }

    /** The next hashes that are suppressed, in the order of their ids. */
    Uni<List<ExportedHash>> page(String handler, UUID after, int size) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, Tuple.class)
                        .setParameter("handler", handler)
                        .setParameter("after", after)
                        .setParameter("size", size)
                        .getResultList())
                .map(rows -> rows.stream().map(ExportedHash::of).toList());
    }

    private static String json(Map<UUID, ImportEntry> entries) {
        var rows = new JsonArray();
        entries.forEach((id, entry) -> rows.add(new JsonObject()
                .put("id", id.toString())
                .put("channel", entry.channel().name())
                .put(
                        "subject",
                        entry.subjectId() == null ? null : entry.subjectId().toString())
                .put("hash", entry.addressHash())));
        return rows.encode();
    }
}
