package org.hegui.consent.notice.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.NoticeLanguage;
import org.hegui.statute.notice.NoticeItem;

/**
 * An item that differs in one language.
 *
 * @param language in which language
 * @param item which item
 * @param change what happened to it
 * @param before its old words; null when it was added
 * @param after its new words; null when it was removed
 * @param segments the words piece by piece when they were changed; empty otherwise
 */
record ItemDifference(
        NoticeLanguage language,
        NoticeItem item,
        Change change,
        @Nullable String before,
        @Nullable String after,
        List<Segment> segments) {

    /** The difference of an item that stands in at least one of the two versions, and not the same in both. */
    static ItemDifference of(
            NoticeLanguage language, NoticeItem item, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new ItemDifference(language, item, Change.ADDED, null, after, List.of());
        }
        if (after == null) {
            return new ItemDifference(language, item, Change.REMOVED, before, null, List.of());
        }
        return new ItemDifference(language, item, Change.CHANGED, before, after, WordDifference.between(before, after));
    }
}
