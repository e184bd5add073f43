package org.hegui.consent.campaign;

import static org.hegui.consent.ConsentProblem.CAMPAIGN_STATE_REFUSED;

import java.util.List;

import org.hegui.platform.problem.Refusal;

/** How far a campaign has come. */
public enum CampaignStatus {
    /** Being written, or refused. */
    DRAFT,
    /** The rules found nothing that forbids it. */
    CHECKED,
    /** Somebody else agreed to exactly these contents. */
    CLEARED,
    /** Messages may be sent. */
    RUNNING,
    /** Over; nothing is sent any more. */
    CLOSED;

    /**
     * Lets an act go on in these states only.
     *
     * @throws Refusal 409 in any other
     */
    public void require(String act, CampaignStatus... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw new Refusal(
                    CAMPAIGN_STATE_REFUSED, "The campaign is " + this + ": you cannot " + act + " in this state.");
        }
    }
}
