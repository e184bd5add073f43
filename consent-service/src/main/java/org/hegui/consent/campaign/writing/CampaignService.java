package org.hegui.consent.campaign.writing;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_CODE_TAKEN;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.ContentConverter;
import org.hegui.consent.campaign.Edit;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.platform.review.Reviews;

/** Takes down what a campaign is to be. */
@ApplicationScoped
class CampaignService {

    private final CampaignRepository campaigns;
    private final PurposeRepository purposes;
    private final MemberQueries members;
    private final Reviews reviews;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            PurposeRepository purposes,
            MemberQueries members,
            Reviews reviews,
            Evidence evidence,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.purposes = purposes;
        this.members = members;
        this.reviews = reviews;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Campaign> create(CampaignRequest request) {
        refuseBackwards(request);
        return knownPurpose(request.purpose())
                .map(_ -> new Campaign(current.actor().handler(), request.code(), request.name(), edit(request)))
                .chain(campaigns::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(CAMPAIGN_CODE_TAKEN, "Choose another code for the campaign."))
                .call(campaign -> evidence.record(current.actor(), draft("campaign.created", campaign)));
    }

    /** Takes new contents. What was checked, cleared or under review of the old ones counts no more. */
    @WithTransaction
    Uni<Campaign> revise(UUID id, IfMatch ifMatch, CampaignRequest request) {
        refuseBackwards(request);
        return knownPurpose(request.purpose())
                .chain(() -> campaigns.existing(current.actor().handler(), id))
                .invoke(campaign -> ifMatch.require(campaign.lockVersion()))
                .invoke(campaign -> refuseOtherCode(campaign, request))
                .chain(campaign -> revise(campaign, request));
    }

    private Uni<Campaign> revise(Campaign campaign, CampaignRequest request) {
        var voided = campaign.clearanceId();
        var edit = edit(request);
        var reachesAs = campaign.content().reachesAs(edit.content());
        campaign.revise(request.name(), edit);
        var draft = draft("campaign.revised", campaign);
        return campaigns
                .flush()
                .chain(() -> reviews.withdraw(Campaign.kind(), campaign.id()))
                .chain(() ->
                        reachesAs ? Uni.createFrom().voidItem() : members.forget(campaign.handler(), campaign.id()))
                .chain(() -> evidence.record(
                        current.actor(),
                        voided.map(clearance -> draft.with("voidedClearanceId", clearance))
                                .orElse(draft)))
                .replaceWith(campaign);
    }

    @WithSession
    Uni<Campaign> get(UUID id) {
        return campaigns.existing(current.actor().handler(), id);
    }

    @WithSession
    Uni<Page<Campaign>> list(PageRequest page) {
        return campaigns.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), Campaign::id));
    }

    private Uni<?> knownPurpose(String code) {
        return purposes.findByCode(current.actor().handler(), code)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code."));
    }

    private Edit edit(CampaignRequest request) {
        var content = request.content();
        return new Edit(content, ContentConverter.hash(content), current.actor().subject(), clock.instant());
    }

    private static void refuseBackwards(CampaignRequest request) {
        if (!request.endsAfterItBegins()) {
            throw Refusal.ofFields(List.of(new Violation("plannedUntil", "must be after plannedFrom")));
        }
    }

    private static void refuseOtherCode(Campaign campaign, CampaignRequest request) {
        if (!campaign.code().equals(request.code())) {
            throw Refusal.ofFields(List.of(new Violation("code", "must stay " + campaign.code())));
        }
    }

    private static EvidenceDraft draft(String action, Campaign campaign) {
        return EvidenceDraft.of(action, Campaign.kind(), campaign.id(), campaign.status())
                .with("contentHash", campaign.contentHash())
                .with("channel", campaign.content().channel())
                .with("purpose", campaign.content().purpose());
    }
}
