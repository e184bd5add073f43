package org.hegui.consent.campaign.audience;

/**
 * How many people are left out for one reason.
 *
 * @param rule id of the rule that decided
 * @param zh the reason in Chinese
 * @param en the reason in English
 * @param count how many
 */
public record ReasonCount(String rule, String zh, String en, long count) {}
