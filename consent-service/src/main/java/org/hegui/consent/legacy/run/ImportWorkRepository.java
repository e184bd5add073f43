package org.hegui.consent.legacy.run;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads and writes some hundred rows in one statement, in the transaction that is open: rows come and go as one JSON text, for
 * neither arrays nor entities get that many over quickly. The text is named as text, or the driver would make a JSON string of it.
 */
@ApplicationScoped
class ImportWorkRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String JUDGED = """
            select cast(coalesce(jsonb_agg(jsonb_build_object('line', line, 'hash', row_hash)), '[]') as varchar)
              from consent_import_row where handler = :handler and import_id = cast(cast(:import as text) as uuid)
               and line between :first and :last""";

    private static final String PURPOSES = """
            select cast(coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'status', p.status,
                   'versionId', v.id, 'categories', v.categories, 'recipients', v.recipients)), '[]') as varchar)
              from purpose p left join purpose_version v on v.id = p.active_version_id
             where p.handler = :handler and p.code in (select jsonb_array_elements_text(cast(cast(:codes as text) as jsonb)))""";

    /** In the order of the keys, so that two imports never wait for each other in a circle. */
    private static final String LOCK_PEOPLE = """
            select cast(count(pg_advisory_xact_lock(k.key)) as varchar) from (
                select distinct hashtextextended(:handler || s.id, 0) as key
                  from jsonb_array_elements_text(cast(cast(:subjects as text) as jsonb)) as s(id) order by 1) k""";

    private static final String STATEMENTS = """
            select cast(coalesce(jsonb_agg(distinct jsonb_build_object('id', c.id, 'subjectId', c.subject_id,
                   'purposeId', c.purpose_id, 'status', c.status, 'kind', c.kind, 'categories', c.categories,
                   'recipient', c.recipient, 'micros', cast(extract(epoch from c.said_at) * 1000000 as bigint))), '[]')
                   as varchar)
              from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(subject uuid, at timestamptz)
              join consent c on c.handler = :handler and c.subject_id = r.subject
               and c.said_at >= r.at and c.said_at < r.at + interval '1 millisecond'""";

    private static final String TAKE = """
            insert into consent (id, handler, subject_id, purpose_id, purpose_version_id, notice_id, status, kind,
                   categories, recipient, language, channel, said_at, evidence_id, valid_until, said_by, client_id,
                   provenance, document_hash)
            select r.id, :handler, r.subject_id, r.purpose_id, r.purpose_version_id, r.notice_id, r.status, r.kind,
                   r.categories, r.recipient, r.language, r.channel, r.said_at, r.evidence_id, r.valid_until, 'IMPORT',
                   r.client_id, r.provenance, r.document_hash
              from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, subject_id uuid, purpose_id uuid,
                   purpose_version_id uuid, notice_id uuid, status varchar, kind varchar, categories varchar,
                   recipient varchar, language varchar, channel varchar, said_at timestamptz, evidence_id uuid,
                   valid_until timestamptz, client_id varchar, provenance varchar, document_hash varchar)""";

    private static final String KEEP = """
            insert into consent_import_row (import_id, line, handler, row_hash, status, problem, field, consent_id)
            select cast(cast(:import as text) as uuid), r.line, :handler, r.row_hash, r.status, r.problem, r.field, r.consent_id
              from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(line bigint, row_hash varchar, status varchar,
                   problem varchar, field varchar, consent_id uuid)""";

    /** The lines of a part of the file that were judged before, with their hashes. */
    Uni<JsonNode> judged(String handler, String importId, long first, long last) {
        return read(JUDGED, Map.of("handler", handler, "import", importId, "first", first, "last", last));
    }

    /** The purposes that have these codes, with the versions that are active. */
    Uni<JsonNode> purposes(String handler, Collection<String> codes) {
        return read(PURPOSES, Map.of("handler", handler, "codes", json(codes)));
    }

    /** Lets nobody else write about these people until the transaction ends, and gives how many they are. */
    Uni<JsonNode> lockPeople(String handler, Collection<String> subjects) {
        return read(LOCK_PEOPLE, Map.of("handler", handler, "subjects", json(subjects)));
    }

    /** What the people had said at these instants or within a millisecond after them. */
    Uni<JsonNode> statements(String handler, Collection<Map<String, String>> rows) {
        return read(STATEMENTS, Map.of("handler", handler, "rows", json(rows)));
    }

    /** Keeps statements. */
    Uni<Void> take(String handler, Collection<?> rows) {
        return write(TAKE, Map.of("handler", handler, "rows", json(rows)));
    }

    /** Keeps what became of rows. */
    Uni<Void> keep(String handler, String importId, Collection<?> rows) {
        return write(KEEP, Map.of("handler", handler, "import", importId, "rows", json(rows)));
    }

    private static Uni<JsonNode> read(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getSingleResult();
                })
                .map(ImportWorkRepository::tree);
    }

    private static Uni<Void> write(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
