package org.hegui.consent.campaign.proof.handover;

import static org.hegui.consent.ConsentProblem.PROOF_PACK_UNKNOWN;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.proof.MadePackQueries;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;

/** Writes down that packs were handed over. */
@ApplicationScoped
class HandoverService {

    private final CampaignRepository campaigns;
    private final HandoverRepository handovers;
    private final MadePackQueries packs;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    HandoverService(
            CampaignRepository campaigns,
            HandoverRepository handovers,
            MadePackQueries packs,
            Evidence evidence,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.handovers = handovers;
        this.packs = packs;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    /** Writes down a handover of a pack that we made of this very campaign; any other is refused (409). */
    @WithTransaction
    Uni<HandoverResponse> record(UUID id, HandoverRequest request) {
        var actor = current.actor();
        return campaigns
                .existing(actor.handler(), id)
                .invoke(campaign -> campaign.status()
                        .require("hand its proofs over", CampaignStatus.RUNNING, CampaignStatus.CLOSED))
                .chain(() -> packs.isMade(actor.handler(), id, request.packHash()))
                .invoke(HandoverService::refuseUnlessMade)
                .map(_ -> new Handover(actor.handler(), id, request, actor.subject(), clock.instant()))
                .chain(handovers::persistAndFlush)
                .chain(handover ->
                        evidence.record(actor, draft(id, request, handover)).map(handover::response));
    }

    @WithSession
    Uni<Page<Handover>> list(UUID id, PageRequest page) {
        var handler = current.actor().handler();
        return campaigns
                .existing(handler, id)
                .chain(() -> handovers.list(handler, id, page))
                .map(found -> Page.of(found, page.limit(), Handover::id));
    }

    private static void refuseUnlessMade(boolean made) {
        if (!made) {
            throw new Refusal(
                    PROOF_PACK_UNKNOWN, "No pack of this campaign has this hash; export the pack and hand that over.");
        }
    }

    private static EvidenceDraft draft(UUID campaign, HandoverRequest request, Handover handover) {
        return EvidenceDraft.of("campaign.proofs-handed-over", Campaign.kind(), campaign, "HANDED_OVER")
                .with("handoverId", handover.id())
                .with("packHash", handover.packHash())
                .with("carrierHash", TextHash.of(request.carrier()));
    }
}
