package org.hegui.consent.campaign;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.MessageKind;

/**
 * What is checked and cleared as one: whoever changes any of it needs a new clearance.
 *
 * @param channel how the messages reach people
 * @param kind whether they are commercial
 * @param purpose code of the purpose for which people are addressed
 * @param subject the subject line of an e-mail
 * @param wording what the messages say
 * @param senderIdentity who really sends them, as it stands in the wording
 * @param senderIdentityEn the same as it stands in the English wording, where it differs
 * @param senderContact how to reach the sender, as it stands in the wording
 * @param optOutText how to refuse more of them, as it stands in the wording
 * @param optOutTextEn the same as it stands in the English wording, where it differs
 * @param optOutFree whether that way is prominent, simple and free; no text shows it, so the sender says it
 * @param oneClickClose whether a sign closes it with one click
 * @param personalisationSwitch whether it comes with a switch for personalisation
 * @param proofHashes SHA-256 of each document that proves what the wording claims
 * @param automated whether a program chose the people or the contents from what is known of the people
 * @param prizePlan the prizes
 * @param pricePlan the different prices
 * @param plannedFrom the first instant at which it may run
 * @param plannedUntil the first instant at which it may not run any more
 * @param quietHours whether messages are held back in the quiet hours
 */
public record CampaignContent(
        Channel channel,
        MessageKind kind,
        String purpose,
        @Nullable Wording subject,
        Wording wording,
        String senderIdentity,
        @Nullable String senderIdentityEn,
        String senderContact,
        String optOutText,
        @Nullable String optOutTextEn,
        boolean optOutFree,
        boolean oneClickClose,
        boolean personalisationSwitch,
        List<String> proofHashes,
        boolean automated,
        @Nullable PrizeTerms prizePlan,
        @Nullable PriceTerms pricePlan,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedUntil,
        boolean quietHours) {

    /** Copies the list. */
    public CampaignContent {
        proofHashes = List.copyOf(proofHashes);
    }

    /** Whether documents on file prove what the wording claims. */
    public boolean claimsProven() {
        return !proofHashes.isEmpty();
    }

    /** Whether the same people are asked about the same: then what was decided of the audience still holds. */
    public boolean reachesAs(CampaignContent other) {
        return channel == other.channel
                && kind == other.kind
                && automated == other.automated
                && purpose.equals(other.purpose);
    }
}
