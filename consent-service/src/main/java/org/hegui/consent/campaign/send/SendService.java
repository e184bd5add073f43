package org.hegui.consent.campaign.send;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_NOT_CLEARED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.audience.member.SaidLookup;
import org.hegui.consent.campaign.clearance.Clearance;
import org.hegui.consent.campaign.clearance.ClearanceLookup;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;

/** Finds what may be sent, and writes down each message that goes. */
@ApplicationScoped
class SendService {

    private final CampaignRepository campaigns;
    private final CampaignSendRepository sends;
    private final ClearanceLookup clearances;
    private final SaidLookup said;
    private final Evidence evidence;
    private final CurrentActor current;

    SendService(
            CampaignRepository campaigns,
            CampaignSendRepository sends,
            ClearanceLookup clearances,
            SaidLookup said,
            Evidence evidence,
            CurrentActor current) {
        this.campaigns = campaigns;
        this.sends = sends;
        this.clearances = clearances;
        this.said = said;
        this.evidence = evidence;
        this.current = current;
    }

    /** What may be sent of the campaign now; refused (409) when it doesn't run or no clearance covers it. */
    @WithSession
    Uni<Running> running(UUID id) {
        return campaigns
                .existing(current.actor().handler(), id)
                .invoke(SendService::refuseIdle)
                .chain(campaign -> clearances.covering(campaign).map(clearance -> running(campaign, clearance)));
    }

    /** A mark for each of the people, of all that they have said so far. */
    @WithSession
    Uni<Map<UUID, String>> said(Running running, List<UUID> people) {
        return said.of(current.actor().handler(), running.content().purpose(), people);
    }

    /**
     * Writes down what goes, when the campaign still runs as it was asked about. Nobody to whom a message goes says anything
     * until that is committed; who has said something since the decision is left out of the answer.
     */
    @WithTransaction
    Uni<List<SendResult>> record(Running running, List<SendDecision> decisions) {
        return campaigns
                .share(current.actor().handler(), running.campaignId())
                .invoke(SendService::refuseIdle)
                .invoke(campaign -> refuseChanged(campaign, running))
                .chain(() -> held(running, decisions))
                .chain(held -> Multi.createFrom()
                        .iterable(decisions)
                        .filter(decision -> stands(decision, held))
                        .onItem()
                        .transformToUniAndConcatenate(decision -> record(running, decision))
                        .collect()
                        .asList());
    }

    private Uni<Map<UUID, String>> held(Running running, List<SendDecision> decisions) {
        var people = decisions.stream()
                .filter(SendDecision::goes)
                .map(SendDecision::subjectId)
                .toList();
        return said.hold(current.actor().handler(), running.content().purpose(), people);
    }

    private static boolean stands(SendDecision decision, Map<UUID, String> held) {
        return !decision.goes() || decision.said().equals(held.get(decision.subjectId()));
    }

    private Uni<SendResult> record(Running running, SendDecision decision) {
        return decision.goes()
                ? evidence.record(current.actor(), draft(running, decision))
                        .map(proof -> new CampaignSend(proof, current.actor().handler(), running, decision))
                        .chain(sends::persist)
                        .map(send -> SendResult.of(decision, send.id()))
                : Uni.createFrom().item(SendResult.of(decision, null));
    }

    @WithSession
    Uni<Page<CampaignSend>> list(UUID campaign, PageRequest page) {
        var handler = current.actor().handler();
        return campaigns
                .existing(handler, campaign)
                .chain(() -> sends.list(handler, campaign, page))
                .map(found -> Page.of(found, page.limit(), CampaignSend::id));
    }

    private static Running running(Campaign campaign, Clearance clearance) {
        return new Running(campaign.id(), clearance.id(), campaign.content(), campaign.contentHash());
    }

    private static void refuseIdle(Campaign campaign) {
        if (campaign.status() != CampaignStatus.RUNNING) {
            throw new Refusal(CAMPAIGN_NOT_CLEARED, "The campaign is " + campaign.status() + "; nothing may be sent.");
        }
    }

    private static void refuseChanged(Campaign campaign, Running running) {
        if (!campaign.clearanceId().equals(Optional.of(running.clearanceId()))) {
            throw new Refusal(CAMPAIGN_NOT_CLEARED, "The campaign has another clearance by now; ask again.");
        }
    }

    private static EvidenceDraft draft(Running running, SendDecision decision) {
        var judged = decision.judged();
        var draft = EvidenceDraft.of("campaign.send-permitted", Campaign.kind(), running.campaignId(), judged.outcome())
                .about(judged.subjectId())
                .relyingOn(judged.reasons())
                .with("clearanceId", running.clearanceId())
                .with("contentHash", running.contentHash())
                .with("channel", running.content().channel());
        return judged.consentId() == null ? draft : draft.with("consentId", judged.consentId());
    }
}
