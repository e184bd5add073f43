package org.hegui.consent.campaign.clearance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.check.ContentCheck;
import org.hegui.consent.campaign.signoff.SignOff;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewDraft;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.ReviewedKind;
import org.hegui.platform.review.Reviews;

/** Puts checked contents before somebody else, and gives the leave to send them in the transaction of their vote. */
@ApplicationScoped
class ClearanceService implements ReviewedKind {

    private final CampaignRepository campaigns;
    private final ClearanceRepository clearances;
    private final ContentCheck contents;
    private final Reviews reviews;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;
    private final Duration term;

    ClearanceService(
            CampaignRepository campaigns,
            ClearanceRepository clearances,
            ContentCheck contents,
            Reviews reviews,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Clock clock,
            @ConfigProperty(name = "consent.clearance-term", defaultValue = "P90D") Duration term) {
        this.campaigns = campaigns;
        this.clearances = clearances;
        this.contents = contents;
        this.reviews = reviews;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
        this.term = term;
    }

    /** Opens the review. Whoever wrote any of the contents has no vote in it. */
    @WithTransaction
    Uni<ClearanceAskedResponse> ask(UUID id, IfMatch ifMatch, ClearanceRequest request) {
        return campaigns
                .lock(current.actor().handler(), id)
                .invoke(campaign -> ifMatch.require(campaign.lockVersion()))
                .invoke(campaign -> campaign.status().require("ask for its clearance", CampaignStatus.CHECKED))
                .call(contents::refuseUnready)
                .chain(campaign -> open(campaign, approver(campaign, request)));
    }

    private Uni<ClearanceAskedResponse> open(Campaign campaign, ReviewRole approver) {
        var draft = ReviewDraft.of(Campaign.kind(), campaign.id(), "campaign.clearance", approver);
        return reviews.open(draft.writtenBy(campaign.authors()))
                .map(review ->
                        new ClearanceAskedResponse(campaign.id(), review.id(), approver, campaign.contentHash()));
    }

    private ReviewRole approver(Campaign campaign, ClearanceRequest request) {
        var asked = request.approver() == null ? ReviewRole.COUNSEL : request.approver();
        var mayBePipo = !contents.needsCounsel(campaign);
        if (asked == ReviewRole.SECURITY || asked == ReviewRole.PIPO && !mayBePipo) {
            throw Refusal.ofFields(
                    List.of(new Violation("approver", mayBePipo ? "must be PIPO or COUNSEL" : "must be COUNSEL")));
        }
        return asked;
    }

    @Override
    public String objectType() {
        return Campaign.kind();
    }

    @Override
    @WithTransaction
    public Uni<Void> decided(Review review) {
        return campaigns
                .lock(current.actor().handler(), review.objectId())
                .chain(campaign -> review.approved() ? clear(campaign, review) : refuse(campaign, review));
    }

    private Uni<Void> clear(Campaign campaign, Review review) {
        return contents.refuseUnready(campaign)
                .map(signOff -> clearance(campaign, review, signOff))
                .chain(clearances::persistAndFlush)
                .invoke(clearance -> campaign.clear(clearance.id()))
                .call(campaigns::flush)
                .call(clearance -> evidence.record(current.actor(), cleared(campaign, clearance)))
                .call(clearance ->
                        events.publish(EventDraft.of(ConsentEvents.CAMPAIGN_CLEARED, campaign.handler(), campaign.id())
                                .with("campaignId", campaign.id())
                                .with("clearanceId", clearance.id())
                                .with("validUntil", clearance.validUntil())))
                .replaceWithVoid();
    }

    private Clearance clearance(Campaign campaign, Review review, SignOff signOff) {
        var now = clock.instant();
        var approval = new Approval(review.id(), current.actor().subject(), signOff.ids(), now);
        return new Clearance(campaign, approval, new ValidityRule(now, term, signOff.until()));
    }

    private static EvidenceDraft cleared(Campaign campaign, Clearance clearance) {
        return EvidenceDraft.of("campaign.cleared", Campaign.kind(), campaign.id(), campaign.status())
                .with("clearanceId", clearance.id())
                .with("contentHash", clearance.contentHash())
                .with("validFrom", clearance.validFrom())
                .with("validUntil", clearance.validUntil());
    }

    private Uni<Void> refuse(Campaign campaign, Review review) {
        campaign.refuse();
        var draft = EvidenceDraft.of("campaign.refused", Campaign.kind(), campaign.id(), campaign.status())
                .with("reviewId", review.id())
                .with("contentHash", campaign.contentHash());
        return campaigns
                .flush()
                .chain(() -> evidence.record(current.actor(), draft))
                .replaceWithVoid();
    }

    /** Every clearance that was given of the campaign, also of contents that it has no more. */
    @WithSession
    Uni<Page<Clearance>> list(UUID campaign, PageRequest page) {
        var handler = current.actor().handler();
        return campaigns
                .existing(handler, campaign)
                .chain(() -> clearances.list(handler, campaign, page))
                .map(found -> Page.of(found, page.limit(), Clearance::id));
    }
}
