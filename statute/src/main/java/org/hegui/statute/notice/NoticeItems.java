package org.hegui.statute.notice;

import java.util.Map;

/**
 * What a notice says.
 *
 * @param texts the words of each item, in the language being checked
 * @param sensitive whether it is about sensitive personal information (PIPL-30)
 * @param export whether the information goes abroad (PIPL-39)
 */
public record NoticeItems(Map<NoticeItem, String> texts, boolean sensitive, boolean export) {
    /** Copies the texts. */
    public NoticeItems {
        texts = Map.copyOf(texts);
    }
}
