package org.hegui.consent.campaign.audience;

import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignContent;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Keeps what was decided of the people of an audience, and counts it. */
@ApplicationScoped
class AudienceService {

    private final CampaignRepository campaigns;
    private final AudienceQueries audience;
    private final Evidence evidence;
    private final CurrentActor current;

    AudienceService(CampaignRepository campaigns, AudienceQueries audience, Evidence evidence, CurrentActor current) {
        this.campaigns = campaigns;
        this.audience = audience;
        this.evidence = evidence;
        this.current = current;
    }

    /** What people are asked about, while the campaign isn't over. */
    @WithSession
    Uni<CampaignContent> open(UUID id) {
        return campaigns
                .existing(current.actor().handler(), id)
                .invoke(AudienceService::refuseClosed)
                .map(Campaign::content);
    }

    /** Keeps what was decided about these contents; they must not have changed meanwhile. */
    @WithTransaction
    Uni<Void> keep(UUID id, CampaignContent content, List<Judged> judged) {
        return campaigns
                .lock(current.actor().handler(), id)
                .invoke(AudienceService::refuseClosed)
                .invoke(campaign -> refuseChanged(campaign, content))
                .call(campaign -> audience.keep(campaign.handler(), id, judged))
                .chain(campaign -> evidence.record(current.actor(), draft(campaign, judged)))
                .replaceWithVoid();
    }

    @WithSession
    Uni<AudienceResponse> count(UUID id) {
        var handler = current.actor().handler();
        return campaigns
                .existing(handler, id)
                .chain(() -> audience.count(handler, id))
                .chain(count ->
                        audience.byReason(handler, id).map(byReason -> AudienceResponse.of(id, count, byReason)));
    }

    private static void refuseClosed(Campaign campaign) {
        campaign.status()
                .require(
                        "change its audience",
                        CampaignStatus.DRAFT,
                        CampaignStatus.CHECKED,
                        CampaignStatus.CLEARED,
                        CampaignStatus.RUNNING);
    }

    private static void refuseChanged(Campaign campaign, CampaignContent content) {
        if (!campaign.content().reachesAs(content)) {
            throw new Refusal(CONCURRENT_CHANGE, "The campaign was changed meanwhile; add the people again.");
        }
    }

    private static EvidenceDraft draft(Campaign campaign, List<Judged> judged) {
        var permitted = judged.stream().filter(Judged::permitted).count();
        return EvidenceDraft.of("campaign.audience-decided", Campaign.kind(), campaign.id(), campaign.status())
                .with("contentHash", campaign.contentHash())
                .with("asked", judged.size())
                .with("permitted", permitted);
    }
}
