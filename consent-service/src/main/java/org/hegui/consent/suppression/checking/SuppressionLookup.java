package org.hegui.consent.suppression.checking;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.statute.marketing.Channel;

/** Looks many people or addresses up at once, in the caller's session. */
@ApplicationScoped
public class SuppressionLookup {

    private final SuppressionQueries suppressions;

    SuppressionLookup(SuppressionQueries suppressions) {
        this.suppressions = suppressions;
    }

    /** Those of the people who must not be reached through the channel. */
    public Uni<Set<UUID>> suppressed(String handler, Channel channel, Collection<UUID> subjects) {
        return suppressions.subjects(handler, channel, subjects).map(HashSet::new);
    }

    Uni<Set<String>> suppressedHashes(String handler, Channel channel, Collection<String> hashes) {
        return suppressions.hashes(handler, channel, hashes).map(HashSet::new);
    }
}
