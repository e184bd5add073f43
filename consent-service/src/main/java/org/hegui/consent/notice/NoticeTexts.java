package org.hegui.consent.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.hegui.statute.notice.NoticeItem;

/**
 * The items of a notice in one language.
 *
 * @param items the text of each item; absent or blank items are missing
 */
public record NoticeTexts(Map<NoticeItem, String> items) {

    /** Keeps the items in the order of the law, so that the same notice is always the same text. */
    public NoticeTexts {
        var ordered = new EnumMap<NoticeItem, String>(NoticeItem.class);
        ordered.putAll(items);
        items = Collections.unmodifiableMap(ordered);
    }
}
