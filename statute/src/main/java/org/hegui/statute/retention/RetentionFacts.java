package org.hegui.statute.retention;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of some data when the question is whether it is still kept.
 *
 * @param kept the kinds that it is of; none when it is like everything else
 * @param purposeRemains whether a purpose, with a legal basis, still needs it
 * @param holds what keeps it from being deleted
 * @param at the instant for which it is asked
 */
public record RetentionFacts(List<Kept> kept, boolean purposeRemains, Set<Hold> holds, Instant at) {
    /** Copies the collections; the holds come in their own order. */
    public RetentionFacts {
        kept = List.copyOf(kept);
        var ordered = EnumSet.noneOf(Hold.class);
        ordered.addAll(holds);
        holds = Collections.unmodifiableSet(ordered);
    }
}
