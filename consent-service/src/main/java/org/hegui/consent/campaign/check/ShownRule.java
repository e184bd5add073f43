package org.hegui.consent.campaign.check;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.consent.campaign.Wording;
import org.hegui.statute.RuleBook;
import org.hegui.statute.marketing.MessageContent;
import org.hegui.statute.marketing.MessageWords;

/**
 * What a campaign's messages show. Where a text can show it, the text is looked at: what is only said beside it doesn't
 * reach the person. Pure.
 *
 * @param rules the rules in force
 */
public record ShownRule(RuleBook rules) {

    private static final String AD_LABEL = "广告";

    /** What is shown in every language in which it is sent. */
    public Set<MessageContent> shown(CampaignContent content) {
        var shown = chinese(content);
        if (content.wording().en() != null) {
            shown.retainAll(english(content));
        }
        return shown;
    }

    /** What the Chinese text shows. */
    Set<MessageContent> chinese(CampaignContent content) {
        return shown(
                content,
                content.wording().zh(),
                content.subject() == null ? null : content.subject().zh(),
                content.senderIdentity(),
                content.optOutText());
    }

    /** What the English text shows; there must be one. */
    Set<MessageContent> english(CampaignContent content) {
        return shown(
                content,
                or(content.wording().en(), ""),
                english(content.subject()),
                or(content.senderIdentityEn(), content.senderIdentity()),
                or(content.optOutTextEn(), content.optOutText()));
    }

    private Set<MessageContent> shown(
            CampaignContent content, String body, @Nullable String subject, String sender, String optOut) {
        var shown = EnumSet.noneOf(MessageContent.class);
        add(shown, MessageContent.SENDER_IDENTITY, stands(sender, body));
        add(shown, MessageContent.SENDER_CONTACT, stands(content.senderContact(), body));
        add(shown, MessageContent.OPT_OUT, stands(optOut, body));
        add(shown, MessageContent.FREE_OPT_OUT, content.optOutFree() && stands(optOut, body));
        add(shown, MessageContent.SUBJECT_MARK, subject != null && new MessageWords(rules).subjectMarked(subject));
        add(shown, MessageContent.AD_LABEL, body.contains(AD_LABEL));
        add(shown, MessageContent.ONE_CLICK_CLOSE, content.oneClickClose());
        add(shown, MessageContent.PERSONALISATION_OFF, content.personalisationSwitch());
        return shown;
    }

    private static void add(Set<MessageContent> shown, MessageContent content, boolean there) {
        if (there) {
            shown.add(content);
        }
    }

    /** Blanks alone stand nowhere. */
    private static boolean stands(String text, String body) {
        return !text.isBlank() && body.contains(text.strip());
    }

    /** A subject line in Chinese serves both. */
    private static @Nullable String english(@Nullable Wording subject) {
        return subject == null ? null : or(subject.en(), subject.zh());
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
