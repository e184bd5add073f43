package org.hegui.consent.consent.withdrawal;

import java.util.List;

import org.hegui.consent.consent.ConsentResponse;

/**
 * The withdrawals that were recorded.
 *
 * @param items one for each grant that was in force
 */
public record WithdrawalsResponse(List<ConsentResponse> items) {}
