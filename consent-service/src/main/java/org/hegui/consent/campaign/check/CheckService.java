package org.hegui.consent.campaign.check;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_ACTIVE;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.CampaignStatus;
import org.hegui.consent.campaign.signoff.SignOffs;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;

/** Brings a campaign's contents before the rules and keeps what they say. */
@ApplicationScoped
class CheckService {

    private static final String SAFE_DEFAULT = "CAMPAIGN_NOT_CLEARED";

    private final CampaignRepository campaigns;
    private final CampaignCheckRepository checks;
    private final PurposeRepository purposes;
    private final SignOffs signOffs;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    CheckService(
            CampaignRepository campaigns,
            CampaignCheckRepository checks,
            PurposeRepository purposes,
            SignOffs signOffs,
            Evidence evidence,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.purposes = purposes;
        this.signOffs = signOffs;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Checks the contents: they go on when nothing forbids them, whether or not counsel has yet to answer. */
    @WithTransaction
    Uni<CampaignCheck> check(UUID id, IfMatch ifMatch) {
        return campaigns
                .lock(current.actor().handler(), id)
                .invoke(campaign -> ifMatch.require(campaign.lockVersion()))
                .invoke(campaign -> campaign.status().require("check it", CampaignStatus.DRAFT, CampaignStatus.CHECKED))
                .call(this::refuseInactivePurpose)
                .chain(this::check);
    }

    private Uni<CampaignCheck> check(Campaign campaign) {
        return judged(campaign)
                .chain(checked -> checks.countOf(campaign.handler(), campaign.id())
                        .map(before -> new CampaignCheck(
                                campaign,
                                before.intValue() + 1,
                                checked,
                                current.actor().subject(),
                                clock.instant())))
                .chain(checks::persistAndFlush)
                .invoke(check -> campaign.checked(check.id(), check.outcome() == Outcome.DENY))
                .call(campaigns::flush)
                .call(check -> evidence.record(current.actor(), draft(campaign, check)));
    }

    private Uni<CheckedContent> judged(Campaign campaign) {
        var findings = new ContentRule(law.today()).findings(campaign.content());
        var scope = SignOffs.scope(campaign);
        return signOffs.find(ContentRule.contested(findings), scope)
                .chain(signOff -> signOffs.ask(signOff.open(), scope, SAFE_DEFAULT, Campaign.kind(), campaign.id())
                        .map(questions -> CheckedContent.of(findings, signOff, questions)));
    }

    @WithSession
    Uni<Page<CampaignCheck>> list(UUID campaign, PageRequest page) {
        var handler = current.actor().handler();
        return campaigns
                .existing(handler, campaign)
                .chain(() -> checks.list(handler, campaign, page))
                .map(found -> Page.of(found, page.limit(), CampaignCheck::id));
    }

    private Uni<?> refuseInactivePurpose(Campaign campaign) {
        return purposes.findByCode(campaign.handler(), campaign.content().purpose())
                .invoke(purpose -> {
                    if (purpose == null || !purpose.facts().active()) {
                        throw new Refusal(PURPOSE_NOT_ACTIVE, "Activate the campaign's purpose first.");
                    }
                });
    }

    private static EvidenceDraft draft(Campaign campaign, CampaignCheck check) {
        return EvidenceDraft.of("campaign.checked", Campaign.kind(), campaign.id(), check.outcome())
                .with("checkId", check.id())
                .with("contentHash", campaign.contentHash())
                .relyingOn(check.findings().stream().map(Finding::reason).toList());
    }
}
