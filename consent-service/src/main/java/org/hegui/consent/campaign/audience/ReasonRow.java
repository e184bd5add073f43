package org.hegui.consent.campaign.audience;

import org.hegui.consent.campaign.audience.member.Judged;

/**
 * A reason as the database keeps it.
 *
 * @param id made of the rest
 * @param rule id of the rule
 * @param zh the reason in Chinese
 * @param en the reason in English
 */
record ReasonRow(String id, String rule, String zh, String en) {

    static ReasonRow of(Judged judged) {
        var reason = judged.reasons().getFirst();
        return new ReasonRow(MemberRow.reason(reason), reason.rule(), reason.zh(), reason.en());
    }
}
