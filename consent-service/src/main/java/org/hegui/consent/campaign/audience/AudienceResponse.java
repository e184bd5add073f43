package org.hegui.consent.campaign.audience;

import java.util.List;
import java.util.UUID;

/**
 * Whom a campaign may reach, counted. Each person was decided on when they were last added; a send asks again.
 *
 * @param campaignId the campaign
 * @param total all who were asked about
 * @param permitted who may be reached
 * @param denied who may not, those of whom counsel has to say it among them
 * @param byReason who may not by the reason that decided, the most frequent first
 * @param minorsLeftOut who is under age, whatever they consented to
 * @param suppressed who opted out of the channel, whatever the purpose
 */
public record AudienceResponse(
        UUID campaignId,
        long total,
        long permitted,
        long denied,
        List<ReasonCount> byReason,
        long minorsLeftOut,
        long suppressed) {

    static AudienceResponse of(UUID campaign, AudienceCount count, List<ReasonCount> byReason) {
        return new AudienceResponse(
                campaign,
                count.total(),
                count.permitted(),
                count.total() - count.permitted(),
                byReason,
                count.minors(),
                count.suppressed());
    }
}
