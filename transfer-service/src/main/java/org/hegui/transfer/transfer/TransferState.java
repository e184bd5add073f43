package org.hegui.transfer.transfer;

/** How far a transfer has come. */
public enum TransferState {
    /** Described, with its route. */
    DRAFT,
    /** Its impact assessment is written (PIPL-55(4)). */
    ASSESSED,
    /** Counsel and the privacy officer are asked. */
    IN_REVIEW,
    /** Both agreed; a mechanism has to take effect before anything may go. */
    APPROVED,
    /** Data may go, one check at a time. */
    EFFECTIVE,
    /** Somebody did not agree. */
    REJECTED
}
