package org.hegui.consent.campaign.proof.pack;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.JsonRows;
import org.hegui.consent.campaign.proof.ConsentProofQueries;

/** Reads what goes into a pack, a page at a time. */
@ApplicationScoped
class ProofPackQueries {

    private static final String SIZE = """
            select cast(jsonb_build_object('last', s.id, 'lastAt', s.decided_at) as text) from campaign_send s
            where s.handler = :handler and s.campaign_id = :campaign order by s.id desc limit 1""";

    private static final String PAGE = "select cast(jsonb_build_object('sendId', s.id, 'subjectId', s.subject_id,"
            + " 'channel', s.channel, 'permittedAt', s.decided_at, 'consent', case when c.id is null then null else "
            + ConsentProofQueries.PROOF + " end) as text)"
            + " from campaign_send s left join consent c on c.id = s.consent_id " + ConsentProofQueries.NAMED
            + " where s.handler = :handler and s.campaign_id = :campaign and s.id > :after and s.id <= :last"
            + " order by s.id";

    /** The notices that the recipients were shown, each once. */
    private static final String NOTICES = """
            select cast(jsonb_build_object('id', n.id, 'code', n.code, 'version', n.version, 'hash', n.content_hash,
                'zh', cast(n.zh as jsonb), 'en', cast(n.en as jsonb)) as text) from notice n
            where n.handler = :handler and n.id in (
                select c.notice_id from campaign_send s join consent c on c.id = s.consent_id
                where s.handler = :handler and s.campaign_id = :campaign and s.id <= :last)
            order by n.id""";

    Uni<PackSize> size(String handler, UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SIZE, String.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .getSingleResultOrNull())
                .map(row -> row == null ? new PackSize(null, null) : JsonRows.read(row, PackSize.class));
    }

    Uni<List<PackRow>> page(String handler, UUID campaign, UUID after, UUID last, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, String.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> JsonRows.read(row, PackRow.class))
                        .toList());
    }

    /** As JSON objects. */
    Uni<List<String>> notices(String handler, UUID campaign, UUID last) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTICES, String.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setParameter("last", last)
                        .getResultList());
    }
}
