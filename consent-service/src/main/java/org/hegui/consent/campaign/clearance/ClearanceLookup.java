package org.hegui.consent.campaign.clearance;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_NOT_CLEARED;

import java.time.Clock;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.check.ContentCheck;
import org.hegui.platform.problem.Refusal;

/** Finds the clearance that covers a campaign as it is now. Must be called inside a transaction. */
@ApplicationScoped
public class ClearanceLookup {

    private static final UUID NONE = new UUID(0, 0);

    private final ClearanceRepository clearances;
    private final ContentCheck contents;
    private final Clock clock;

    ClearanceLookup(ClearanceRepository clearances, ContentCheck contents, Clock clock) {
        this.clearances = clearances;
        this.contents = contents;
        this.clock = clock;
    }

    /** The clearance of these contents, whether it still holds or not; null when there is none. */
    public Uni<Clearance> of(Campaign campaign) {
        return clearances.find(campaign.handler(), campaign.clearanceId().orElse(NONE));
    }

    /**
     * The clearance that lets the campaign be sent now; asks the law of today and counsel again.
     *
     * @throws Refusal 409 when there is none
     */
    public Uni<Clearance> covering(Campaign campaign) {
        return of(campaign)
                .invoke(found -> refuseUncovered(campaign, found))
                .call(() -> contents.refuseUnready(campaign));
    }

    private void refuseUncovered(Campaign campaign, @Nullable Clearance found) {
        if (found == null) {
            throw new Refusal(CAMPAIGN_NOT_CLEARED, "Nobody has cleared these contents.");
        }
        if (!found.covers(campaign, clock.instant())) {
            throw new Refusal(
                    CAMPAIGN_NOT_CLEARED,
                    "The clearance holds from " + found.validFrom() + " until " + found.validUntil() + ".");
        }
    }
}
