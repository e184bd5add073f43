package org.hegui.consent.campaign.proof;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which packs were made of a campaign, by their hashes. */
@ApplicationScoped
public class MadePackQueries {

    private static final String ADD = """
            insert into campaign_pack (handler, campaign_id, pack_hash, made_at)
            values (:handler, :campaign, :hash, :now) on conflict do nothing""";

    private static final String IS_MADE = """
            select count(*) from campaign_pack
            where handler = :handler and campaign_id = :campaign and pack_hash = :hash""";

    /** Adds one, and tells whether it is new: the same pack may be made again. */
    Uni<Boolean> add(String handler, UUID campaign, String hash, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** Whether this is the hash of a pack of the campaign. */
    public Uni<Boolean> isMade(String handler, UUID campaign, String hash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS_MADE, Long.class)
                        .setParameter("handler", handler)
                        .setParameter("campaign", campaign)
                        .setParameter("hash", hash)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
