package org.hegui.consent.campaign.audience;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.consent.campaign.audience.member.AudienceFilter;
import org.hegui.consent.campaign.audience.member.Sending;

/** Adds people to audiences. Decisions are asked for between transactions, because they may have to ask a peer. */
@ApplicationScoped
class Audiences {

    private final AudienceFilter filter;
    private final AudienceService audience;

    Audiences(AudienceFilter filter, AudienceService audience) {
        this.filter = filter;
        this.audience = audience;
    }

    /** Adds these people, each as decided now. When it fails on the way, whoever was added before stays. */
    Uni<AudienceResponse> add(UUID campaign, List<UUID> people) {
        return audience.open(campaign)
                .chain(content -> Multi.createFrom()
                        .iterable(people.stream().distinct().toList())
                        .group()
                        .intoLists()
                        .of(AudienceFilter.AT_MOST)
                        .onItem()
                        .transformToUniAndConcatenate(some -> add(campaign, content, some))
                        .collect()
                        .last())
                .chain(() -> audience.count(campaign));
    }

    private Uni<Void> add(UUID campaign, CampaignContent content, List<UUID> people) {
        return filter.judge(Sending.someTime(content), people)
                .chain(judged -> audience.keep(campaign, content, judged));
    }
}
