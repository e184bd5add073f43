package org.hegui.consent.campaign;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.hegui.statute.commerce.PrizeInfo;
import org.hegui.statute.commerce.PrizePlan;

/**
 * The prizes of a campaign.
 *
 * @param topPrizeFen worth of the highest prize, in fen
 * @param stated what the rules of the promotion state
 * @param rigged whether who wins is settled beforehand, or prizes are held back
 * @param winnersNamed whether winners are made public under a name that shows who they are
 * @param winnersAgreed whether they have given separate consent to that
 */
public record PrizeTerms(
        @PositiveOrZero @Max(1_000_000_000_000L) long topPrizeFen,
        @NotNull @Size(max = 20) List<@NotNull PrizeInfo> stated,
        boolean rigged,
        boolean winnersNamed,
        boolean winnersAgreed) {

    /** What the statute needs to know of them. */
    public PrizePlan facts() {
        return new PrizePlan(topPrizeFen, Set.copyOf(stated), rigged, winnersNamed, winnersAgreed);
    }
}
