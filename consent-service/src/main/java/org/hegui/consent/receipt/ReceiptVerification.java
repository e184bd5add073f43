package org.hegui.consent.receipt;

import org.hegui.consent.receipt.source.ReceiptState;

/**
 * That a receipt is genuine.
 *
 * @param valid always true: of a receipt that is not genuine nothing is said
 * @param state what counts of the statement now
 */
public record ReceiptVerification(boolean valid, ReceiptState state) {}
