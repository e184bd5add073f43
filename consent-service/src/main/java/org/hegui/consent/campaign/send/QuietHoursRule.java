package org.hegui.consent.campaign.send;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * Holds messages back in the quiet hours. They are practice and no law: the statute only informs of them, and the product
 * waits unless the service or the campaign is set otherwise. Pure.
 *
 * @param rules the rules in force
 * @param on whether the service holds messages back at all
 */
record QuietHoursRule(RuleBook rules, boolean on) {

    private static final String PRACTICE = "MSG";

    /** Until when a message that these reasons allow is held back; empty when it may go as far as the hour is concerned. */
    Optional<Instant> heldUntil(CampaignContent content, List<Reason> reasons, Instant now) {
        var quiet = reasons.stream().anyMatch(QuietHoursRule::isQuiet);
        return on && content.quietHours() && quiet ? Optional.of(endAfter(now)) : Optional.empty();
    }

    static boolean isQuiet(Reason reason) {
        return reason.rule().equals(PRACTICE);
    }

    private Instant endAfter(Instant now) {
        var local = now.atZone(LegalTime.ZONE);
        var end = local.with(LocalTime.of((int) rules.number("message.quiet.until"), 0));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }
}
