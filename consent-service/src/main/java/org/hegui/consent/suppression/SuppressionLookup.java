package org.hegui.consent.suppression;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.statute.marketing.Channel;

/** Looks many people or addresses up at once, in the caller's session. */
@ApplicationScoped
class SuppressionLookup {

    private final SuppressionQueries suppressions;

    SuppressionLookup(SuppressionQueries suppressions) {
        this.suppressions = suppressions;
    }

    Uni<Set<UUID>> suppressed(String handler, Channel channel, Collection<UUID> subjects) {
        return suppressions.subjects(handler, channel, subjects).map(HashSet::new);
    }

    Uni<Set<String>> suppressedHashes(String handler, Channel channel, Collection<String> hashes) {
        return suppressions.hashes(handler, channel, hashes).map(HashSet::new);
    }
}
