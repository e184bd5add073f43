package org.hegui.consent.notice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.hegui.statute.notice.NoticeItems;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * What a notice says.
 *
 * @param occasions what it has to say more about, in the order of the statute
 * @param zh the items in Chinese
 * @param en the items in English
 */
public record NoticeContent(Set<NoticeOccasion> occasions, NoticeTexts zh, NoticeTexts en) {

    /** Keeps the occasions in the order of the statute, so that the same notice is always the same text. */
    public NoticeContent {
        var ordered = EnumSet.noneOf(NoticeOccasion.class);
        ordered.addAll(occasions);
        occasions = Collections.unmodifiableSet(ordered);
    }

    /** The items in this language. */
    public NoticeTexts in(NoticeLanguage language) {
        return language == NoticeLanguage.ZH ? zh : en;
    }

    /** What the rules of the statute ask about the items in this language. */
    public NoticeItems items(NoticeLanguage language) {
        return new NoticeItems(in(language).items(), occasions);
    }
}
