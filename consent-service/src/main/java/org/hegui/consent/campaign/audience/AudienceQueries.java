package org.hegui.consent.campaign.audience;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.JsonRows;
import org.hegui.consent.campaign.audience.member.Judged;

/** Keeps and counts audiences, many people in one statement. */
@ApplicationScoped
class AudienceQueries {

    private static final int MOST_REASONS = 200;

    /** In the order of ids, so that two who keep the same rows do not wait for each other. */
    private static final String KEEP_REASONS = """
            insert into campaign_reason (id, handler, rule, zh, en)
            select r.id, :handler, r.rule, r.zh, r.en
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, rule text, zh text, en text)
            order by r.id on conflict do nothing""";

    private static final String KEEP_MEMBERS = """
            insert into campaign_member (handler, campaign_id, subject_id, outcome, reason_id, minor, suppressed, decided_at)
            select :handler, :campaign, r.subject, r.outcome, r.reason, r.minor, r.suppressed, r.at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(
                subject uuid, outcome text, reason uuid, minor boolean, suppressed boolean, at timestamptz)
            order by r.subject
            on conflict (campaign_id, subject_id) do update set outcome = excluded.outcome,
                reason_id = excluded.reason_id, minor = excluded.minor, suppressed = excluded.suppressed,
                decided_at = excluded.decided_at""";

    private static final String COUNT = """
            select cast(jsonb_build_object('total', count(*),
                'permitted', count(*) filter (where outcome = 'PERMIT'),
                'minors', count(*) filter (where minor),
                'suppressed', count(*) filter (where suppressed)) as text)
            from campaign_member where handler = :handler and campaign_id = :campaign""";

    private static final String BY_REASON = """
            select cast(jsonb_build_object('rule', r.rule, 'zh', r.zh, 'en', r.en, 'count', count(*)) as text)
            from campaign_member m join campaign_reason r on r.handler = m.handler and r.id = m.reason_id
            where m.handler = :handler and m.campaign_id = :campaign and m.outcome <> 'PERMIT'
            group by r.rule, r.zh, r.en order by count(*) desc, r.rule, r.en""";

    Uni<Void> keep(String handler, UUID campaign, List<Judged> judged) {
        var reasons = judged.stream().map(ReasonRow::of).distinct().toList();
        var members = judged.stream().map(MemberRow::of).toList();
        return Panache.getSession()
                .call(session -> session.createNativeQuery(KEEP_REASONS)
                        .setParameter("handler", handler)
                        .setParameter("rows", JsonRows.write(reasons))
                        .executeUpdate())
                .call(session -> session.createNativeQuery(KEEP_MEMBERS)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setParameter("rows", JsonRows.write(members))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<AudienceCount> count(String handler, UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, String.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .getSingleResult())
                .map(row -> JsonRows.read(row, AudienceCount.class));
    }

    Uni<List<ReasonCount>> byReason(String handler, UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BY_REASON, String.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setMaxResults(MOST_REASONS)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> JsonRows.read(row, ReasonCount.class))
                        .toList());
    }
}
