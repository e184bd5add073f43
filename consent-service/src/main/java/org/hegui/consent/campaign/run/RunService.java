package org.hegui.consent.campaign.run;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.clearance.Clearance;
import org.hegui.consent.campaign.clearance.ClearanceLookup;
import org.hegui.consent.campaign.send.CampaignSendRepository;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.review.Reviews;

/** Starts and closes campaigns. */
@ApplicationScoped
class RunService {

    private final CampaignRepository campaigns;
    private final CampaignSendRepository sends;
    private final ClearanceLookup clearances;
    private final Reviews reviews;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;

    RunService(
            CampaignRepository campaigns,
            CampaignSendRepository sends,
            ClearanceLookup clearances,
            Reviews reviews,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.sends = sends;
        this.clearances = clearances;
        this.reviews = reviews;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Lets messages be asked for, when a clearance covers the contents now. */
    @WithTransaction
    Uni<Campaign> start(UUID id, IfMatch ifMatch) {
        return campaigns
                .lock(current.actor().handler(), id)
                .invoke(campaign -> ifMatch.require(campaign.lockVersion()))
                .invoke(campaign -> campaign.status().require("start it", CampaignStatus.CLEARED))
                .call(campaign -> clearances
                        .covering(campaign)
                        .invoke(() -> campaign.start(clock.instant()))
                        .call(campaigns::flush)
                        .call(clearance -> evidence.record(current.actor(), started(campaign, clearance))));
    }

    /** Ends it for good, from whatever state. */
    @WithTransaction
    Uni<Campaign> close(UUID id, IfMatch ifMatch) {
        return campaigns
                .lock(current.actor().handler(), id)
                .invoke(campaign -> ifMatch.require(campaign.lockVersion()))
                .invoke(campaign -> campaign.close(clock.instant()))
                .call(campaigns::flush)
                .call(campaign -> reviews.withdraw(Campaign.kind(), campaign.id()))
                .call(campaign -> sends.countOf(campaign.handler(), campaign.id())
                        .call(count -> evidence.record(current.actor(), closed(campaign, count)))
                        .chain(count -> events.publish(told(campaign, count))));
    }

    private static EvidenceDraft started(Campaign campaign, Clearance clearance) {
        return EvidenceDraft.of("campaign.started", Campaign.kind(), campaign.id(), campaign.status())
                .with("clearanceId", clearance.id())
                .with("contentHash", campaign.contentHash());
    }

    private static EvidenceDraft closed(Campaign campaign, long count) {
        return EvidenceDraft.of("campaign.closed", Campaign.kind(), campaign.id(), campaign.status())
                .with("sends", count);
    }

    private static EventDraft told(Campaign campaign, long count) {
        return EventDraft.of(ConsentEvents.CAMPAIGN_CLOSED, campaign.handler(), campaign.id())
                .with("campaignId", campaign.id())
                .with("sends", count);
    }
}
