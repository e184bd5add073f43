package org.hegui.consent.campaign.audience.member;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.MessageContent;

/**
 * What is to be sent.
 *
 * @param content the campaign's contents
 * @param shown what its messages show
 * @param localTime the hour in Shanghai; null when it isn't about to be sent
 */
public record Sending(
        CampaignContent content,
        Set<MessageContent> shown,
        @Nullable LocalTime localTime) {

    /** Some time: what the messages show and the hour are no matter of the audience. */
    public static Sending someTime(CampaignContent content) {
        return new Sending(content, EnumSet.allOf(MessageContent.class), null);
    }

    /** What is done with the people's information: a service message only uses it. */
    Act act() {
        return content.kind().commercial() ? Act.MARKET : Act.USE;
    }
}
