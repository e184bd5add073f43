package org.hegui.statute.time;

import java.time.LocalDate;

import org.hegui.statute.Certainty;

/**
 * The days before an expiry on which something may or must be applied for.
 *
 * @param rule id of the rule that sets it
 * @param opens first day; when provisional, the first on which it is certainly open
 * @param closes last day, the day of expiry
 * @param certainty whether {@code opens} is known or only bounded
 */
public record Window(String rule, LocalDate opens, LocalDate closes, Certainty certainty) {
    /** Whether a day lies in it; both ends do. */
    public boolean open(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
