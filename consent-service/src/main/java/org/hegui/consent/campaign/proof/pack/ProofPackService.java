package org.hegui.consent.campaign.proof.pack;

import static org.hegui.consent.ConsentProblem.CLEARANCE_NOT_FOUND;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.CampaignRepository;
import org.hegui.consent.campaign.clearance.ClearanceLookup;
import org.hegui.platform.problem.Refusal;

/** Reads what goes into a pack, one part at a time. */
@ApplicationScoped
class ProofPackService {

    static final int PAGE = 1000;

    private final CampaignRepository campaigns;
    private final ClearanceLookup clearances;
    private final ProofPackQueries packs;

    ProofPackService(CampaignRepository campaigns, ClearanceLookup clearances, ProofPackQueries packs) {
        this.campaigns = campaigns;
        this.clearances = clearances;
        this.packs = packs;
    }

    @WithSession
    Uni<PackHead> head(String handler, UUID id) {
        return campaigns
                .existing(handler, id)
                .chain(campaign -> clearances
                        .of(campaign)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new Refusal(CLEARANCE_NOT_FOUND, "Nothing was cleared, so nothing was sent."))
                        .chain(clearance ->
                                packs.size(handler, id).map(size -> new PackHead(campaign, clearance, size))));
    }

    @WithSession
    Uni<List<PackRow>> page(String handler, UUID campaign, UUID after, UUID last) {
        return packs.page(handler, campaign, after, last, PAGE);
    }

    @WithSession
    Uni<List<String>> notices(String handler, UUID campaign, UUID last) {
        return packs.notices(handler, campaign, last);
    }
}
