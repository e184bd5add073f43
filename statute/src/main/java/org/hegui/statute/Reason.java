package org.hegui.statute;

import java.time.LocalDate;

/**
 * Why a rule led to an answer, in words that a sales clerk understands.
 *
 * @param rule id of the rule
 * @param version first day in force of the rule version that was applied
 * @param effect what the rule does to the answer
 * @param zh the reason in simplified Chinese
 * @param en the reason in English
 */
public record Reason(String rule, LocalDate version, Effect effect, String zh, String en) {}
