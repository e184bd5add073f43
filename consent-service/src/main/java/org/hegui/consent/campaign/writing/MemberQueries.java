package org.hegui.consent.campaign.writing;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What a change of a campaign does to its audience. */
@ApplicationScoped
class MemberQueries {

    private static final String FORGET =
            "delete from campaign_member where handler = :handler and campaign_id = :campaign";

    /** Forgets who was in it: they were asked about something else. */
    Uni<Void> forget(String handler, UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
