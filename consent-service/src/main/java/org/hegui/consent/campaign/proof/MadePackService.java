package org.hegui.consent.campaign.proof;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.Campaign;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.Actor;

/** Keeps the hash of each pack that was made, so that another cannot be said to have been handed over. */
@ApplicationScoped
public class MadePackService {

    private final MadePackQueries packs;
    private final Evidence evidence;
    private final Clock clock;

    MadePackService(MadePackQueries packs, Evidence evidence, Clock clock) {
        this.packs = packs;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Keeps the hash of a pack that is whole, with its evidence; who makes the same pack again leaves no second entry. */
    @WithTransaction
    public Uni<Void> keep(Actor actor, UUID campaign, String hash) {
        return packs.add(actor.handler(), campaign, hash, clock.instant())
                .chain(isNew -> isNew
                        ? evidence.record(actor, draft(campaign, hash)).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static EvidenceDraft draft(UUID campaign, String hash) {
        return EvidenceDraft.of("campaign.proof-pack-made", Campaign.kind(), campaign, "MADE")
                .with("packHash", hash);
    }
}
