package org.hegui.statute.rights;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.statute.retention.Hold;
import org.hegui.statute.retention.Kept;
import org.hegui.statute.retention.RetentionFacts;

/**
 * What is known of some information when the question is whether it is deleted, be it on request or not.
 *
 * @param grounds why it would be deleted
 * @param otherPurpose whether another purpose, with its own legal basis, still needs it
 * @param kept the kinds of data that it is of, for their periods
 * @param holds what keeps it from being deleted
 * @param at the instant for which it is asked
 */
public record DeletionFacts(
        Set<DeletionGround> grounds, boolean otherPurpose, List<Kept> kept, Set<Hold> holds, Instant at) {
    /** Copies the collections; the grounds come in their own order. */
    public DeletionFacts {
        var ordered = EnumSet.noneOf(DeletionGround.class);
        ordered.addAll(grounds);
        grounds = Collections.unmodifiableSet(ordered);
        kept = List.copyOf(kept);
        holds = Set.copyOf(holds);
    }

    RetentionFacts retention() {
        var purposeRemains =
                grounds.isEmpty() || otherPurpose && grounds.stream().noneMatch(DeletionGround::whateverThePurpose);
        return new RetentionFacts(kept, purposeRemains, holds, at);
    }
}
