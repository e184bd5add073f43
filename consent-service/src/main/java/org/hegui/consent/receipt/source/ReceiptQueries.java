package org.hegui.consent.receipt.source;

import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a statement with its purpose and notice in one question. */
@ApplicationScoped
public class ReceiptQueries {

    /** Statements from before the ledger was named in them are found in it by their id. */
    private static final String STATEMENT = """
            select c.id, c.handler, c.subject_id, c.status, c.kind, c.categories, c.recipient, c.language, c.channel,
                   c.ui_evidence, c.document_hash, c.withdraws, c.said_at, c.valid_until, c.said_by, c.provenance,
                   p.id as purpose_id, p.code as purpose_code,
                   v.number, v.name_zh, v.name_en, v.legal_basis, v.method, v.retention, v.automated, v.disclosed,
                   v.recipients,
                   n.id as notice_id, n.code as notice_code, n.version as notice_version, n.content_hash, n.published_at,
                   case c.language when 'zh-CN' then n.zh else n.en end as notice_items,
                   coalesce(c.evidence_id, (select min(e.id::text)::uuid from evidence_entry e where e.handler = c.handler
                       and e.object_id = c.id and e.object_type = 'consent')) as evidence_id,
                   (select e.status from consent e where e.withdraws = c.id) as ended_as
              from consent c
              join purpose p on p.id = c.purpose_id
              join purpose_version v on v.id = c.purpose_version_id
              join notice n on n.id = c.notice_id
             where c.id = $1""";

    private final Pool pool;

    ReceiptQueries(Pool pool) {
        this.pool = pool;
    }

    /** The statement, if the handler has it. */
    public Uni<Optional<ReceiptSource>> find(String handler, UUID id) {
        return pool.preparedQuery(STATEMENT + " and c.handler = $2")
                .execute(Tuple.of(id, handler))
                .map(rows -> rows.stream().map(ReceiptRow::source).findFirst());
    }

    /** The statement of any handler in sight. */
    public Uni<Optional<ReceiptSource>> findOfAll(UUID id) {
        return pool.preparedQuery(STATEMENT)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().map(ReceiptRow::source).findFirst());
    }
}
