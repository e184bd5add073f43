package org.hegui.statute.commerce;

import java.util.Set;

/**
 * A prize promotion.
 *
 * @param topPrizeFen worth of the highest prize, in fen
 * @param stated what the rules of the promotion state
 * @param rigged whether who wins is settled beforehand, or prizes are held back
 * @param winnersNamed whether winners are made public under a name that shows who they are
 * @param winnersAgreed whether they have given separate consent to that (PIPL-25)
 */
public record PrizePlan(
        long topPrizeFen, Set<PrizeInfo> stated, boolean rigged, boolean winnersNamed, boolean winnersAgreed) {
    /** Copies what is stated; refuses a prize below zero. */
    public PrizePlan {
        stated = Set.copyOf(stated);
        if (topPrizeFen < 0) {
            throw new IllegalArgumentException("topPrizeFen is below zero");
        }
    }
}
