package org.hegui.statute.consent.withdrawal;

/**
 * What decides the effects of a withdrawal.
 *
 * @param necessaryForService whether the product or service can't be provided without the information (PIPL-16)
 * @param shared whether recipients hold it
 * @param otherPurpose whether another active purpose covers it that doesn't rest on this consent
 * @param mustBeKept whether a statutory retention period still runs, or deletion is technically hard (PIPL-47)
 */
public record WithdrawalFacts(boolean necessaryForService, boolean shared, boolean otherPurpose, boolean mustBeKept) {}
