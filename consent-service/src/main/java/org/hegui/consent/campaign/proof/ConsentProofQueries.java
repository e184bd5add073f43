package org.hegui.consent.campaign.proof;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.ConsentProof;
import org.hegui.consent.campaign.JsonRows;

/** What is on file about many consents at once. */
@ApplicationScoped
public class ConsentProofQueries {

    /** The columns of a {@link ConsentProof}, for a consent {@code c}. */
    public static final String PROOF = """
            jsonb_build_object('consentId', c.id, 'status', c.status, 'purpose', p.code, 'purposeVersion', v.number,
                'noticeId', n.id, 'noticeVersion', n.version, 'noticeHash', n.content_hash, 'language', c.language,
                'channel', c.channel, 'saidBy', c.said_by, 'clientId', c.client_id, 'uiEvidence', c.ui_evidence,
                'documentHash', c.document_hash, 'imported', c.provenance is not null, 'evidenceId', c.evidence_id,
                'saidAt', c.said_at)""";

    /** What a consent {@code c} names. */
    public static final String NAMED = """
            left join purpose p on p.id = c.purpose_id
            left join notice n on n.id = c.notice_id
            left join purpose_version v on v.id = c.purpose_version_id""";

    private static final String OF = "select cast(" + PROOF + " as text) from consent c " + NAMED
            + " where c.handler = :handler and c.id = any(cast(cast(:consents as text) as uuid[]))";

    /** What is on file about each of these consents. */
    public Uni<List<ConsentProof>> of(String handler, Collection<UUID> consents) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF, String.class)
                        .setParameter("handler", handler)
                        .setParameter("consents", JsonRows.array(consents))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> JsonRows.read(row, ConsentProof.class))
                        .toList());
    }
}
