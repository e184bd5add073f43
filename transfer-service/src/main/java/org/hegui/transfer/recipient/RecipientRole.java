package org.hegui.transfer.recipient;

/** What the recipient is to the handler. */
public enum RecipientRole {
    /** Another handler to whom information is provided (PIPL-23). */
    PROVIDED,
    /** Handles on the handler's behalf (PIPL-21). */
    ENTRUSTED,
    /** Decides together with the handler (PIPL-20). */
    JOINT
}
