package org.hegui.consent.campaign.writing;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.consent.campaign.PriceTerms;
import org.hegui.consent.campaign.PrizeTerms;
import org.hegui.consent.campaign.Wording;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.MessageKind;

/**
 * A campaign as it is to be. All but code and name is what is checked and cleared.
 *
 * @param code short name of the campaign within the handler; it never changes
 * @param name what colleagues call it
 * @param channel how the messages reach people
 * @param kind whether they are commercial
 * @param purpose code of the purpose for which people are addressed
 * @param subject the subject line of an e-mail
 * @param wording what the messages say, in Chinese and where wanted in English
 * @param senderIdentity who really sends them; must stand in the wording
 * @param senderIdentityEn the same as it stands in the English wording, where it differs
 * @param senderContact how to reach the sender; must stand in the wording
 * @param optOutText how to refuse more of them; must stand in the wording
 * @param optOutTextEn the same as it stands in the English wording, where it differs
 * @param optOutFree whether that way is prominent, simple and free; false when absent
 * @param oneClickClose whether a sign closes it with one click; false when absent
 * @param personalisationSwitch whether it comes with a switch for personalisation; false when absent
 * @param proofHashes SHA-256 of each document that proves what the wording claims
 * @param automated whether a program chose the people or the contents from what is known of the people
 * @param prizePlan the prizes, if any
 * @param pricePlan the different prices, if any
 * @param plannedFrom the first instant at which it may run; as soon as it is cleared when absent
 * @param plannedUntil the first instant at which it may not run any more
 * @param quietHours whether messages are held back in the quiet hours; true when absent
 */
public record CampaignRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String code,

        @NotBlank @Size(max = 100) String name,
        @NotNull Channel channel,
        @NotNull MessageKind kind,
        @NotBlank @Size(max = 64) String purpose,
        @Nullable @Valid Wording subject,
        @NotNull @Valid Wording wording,
        @NotBlank @Size(max = 100) String senderIdentity,
        @Nullable @Size(min = 1, max = 100) String senderIdentityEn,
        @NotBlank @Size(max = 100) String senderContact,
        @NotBlank @Size(max = 100) String optOutText,
        @Nullable @Size(min = 1, max = 100) String optOutTextEn,
        @Nullable Boolean optOutFree,
        @Nullable Boolean oneClickClose,
        @Nullable Boolean personalisationSwitch,

        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> proofHashes,

        boolean automated,
        @Nullable @Valid PrizeTerms prizePlan,
        @Nullable @Valid PriceTerms pricePlan,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedUntil,
        @Nullable Boolean quietHours) {

    /** What is checked and cleared. */
    CampaignContent content() {
        return new CampaignContent(
                channel,
                kind,
                purpose,
                subject,
                wording,
                senderIdentity,
                senderIdentityEn,
                senderContact,
                optOutText,
                optOutTextEn,
                Boolean.TRUE.equals(optOutFree),
                Boolean.TRUE.equals(oneClickClose),
                Boolean.TRUE.equals(personalisationSwitch),
                proofHashes == null ? List.of() : proofHashes,
                automated,
                prizePlan,
                pricePlan,
                plannedFrom,
                plannedUntil,
                !Boolean.FALSE.equals(quietHours));
    }

    /** Whether the plan ends after it begins. */
    boolean endsAfterItBegins() {
        return plannedFrom == null || plannedUntil == null || plannedFrom.isBefore(plannedUntil);
    }
}
