package org.hegui.consent.notice.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/**
 * An item that differs in one language.
 *
 * @param field where it stands in a notice, such as {@code zh.retention}
 * @param label what people call the item
 * @param change what happened to it
 * @param before its old words; absent when it was added
 * @param after its new words; absent when it was removed
 * @param segments the words piece by piece when they were changed; empty otherwise
 */
public record ItemDifferenceResponse(
        String field,
        Text label,
        Change change,
        @Nullable String before,
        @Nullable String after,
        List<Segment> segments) {

    static ItemDifferenceResponse of(ItemDifference difference) {
        var item = difference.item();
        return new ItemDifferenceResponse(
                difference.language().code() + "." + item.code(),
                item.label(),
                difference.change(),
                difference.before(),
                difference.after(),
                difference.segments());
    }
}
