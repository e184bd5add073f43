package org.hegui.consent.notice;

import static org.hegui.platform.problem.CommonProblem.UNKNOWN_CODE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hegui.platform.problem.Refusal;
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

    /**
     * The items with these codes.
     *
     * @throws Refusal (400) when the statute does not know one of them
     */
    public static NoticeTexts ofCodes(Map<String, String> byCode) {
        var items = new EnumMap<NoticeItem, String>(NoticeItem.class);
        byCode.forEach((code, text) -> items.put(item(code), text));
        return new NoticeTexts(items);
    }

    /** The text of each item by its code, in the order of the law. */
    public Map<String, String> byCode() {
        var byCode = new LinkedHashMap<String, String>();
        items.forEach((item, text) -> byCode.put(item.code(), text));
        return byCode;
    }

    /** The text of an item; empty when it is missing. */
    public String of(NoticeItem item) {
        return items.getOrDefault(item, "");
    }

    private static NoticeItem item(String code) {
        return NoticeItem.ofCode(code)
                .orElseThrow(() -> new Refusal(UNKNOWN_CODE, "The statute knows no such item of a notice."));
    }
}
