package org.hegui.consent.suppression;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.statute.marketing.Channel;

/** What others ask of suppressions, in their own session. */
@ApplicationScoped
public class Suppressions {

    private final SuppressionLookup lookup;
    private final SuppressionService suppressions;
    private final LiftingService liftings;

    Suppressions(SuppressionLookup lookup, SuppressionService suppressions, LiftingService liftings) {
        this.lookup = lookup;
        this.suppressions = suppressions;
        this.liftings = liftings;
    }

    /** Those of the people who must not be reached through the channel. */
    public Uni<Set<UUID>> suppressed(String handler, Channel channel, Collection<UUID> subjects) {
        return lookup.suppressed(handler, channel, subjects);
    }

    /** Those of the hashes, as {@code AddressHash} makes them, whose address must not be reached through the channel. */
    public Uni<Set<String>> suppressedHashes(String handler, Channel channel, Collection<String> addressHashes) {
        return lookup.suppressedHashes(handler, channel, addressHashes);
    }

    /** Nobody reaches this person or address through the channel from now on; gives the suppression that says so. */
    public Uni<SuppressionResponse> suppress(SuppressionDraft draft) {
        return suppressions.suppress(draft);
    }

    /** Ends what stops the channel for the person, who said so themself just now. */
    public Uni<Void> liftOwn(Channel channel, UUID subject) {
        return liftings.liftOwn(channel, subject);
    }
}
