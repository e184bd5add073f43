package org.hegui.consent.peer;

import org.hegui.statute.purpose.RecipientRole;

/** What a recipient is to the handler, in transfer-service's words. */
public enum ReceiverRole {
    /** Another handler to whom information is provided (PIPL-23). */
    PROVIDED(RecipientRole.HANDLER),
    /** Handles on the handler's behalf (PIPL-21). */
    ENTRUSTED(RecipientRole.ENTRUSTED),
    /** Decides together with the handler (PIPL-20). */
    JOINT(RecipientRole.JOINT);

    private final RecipientRole statutory;

    ReceiverRole(RecipientRole statutory) {
        this.statutory = statutory;
    }

    /** The same in the statute's words. */
    public RecipientRole statutory() {
        return statutory;
    }
}
