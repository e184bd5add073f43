package org.hegui.consent.notice.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hegui.consent.notice.NoticeContent;
import org.hegui.consent.notice.NoticeLanguage;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * What is different in a newer version of a notice. Pure.
 *
 * @param occasionsAdded occasions that only the newer one is written for
 * @param occasionsRemoved occasions that only the older one is written for
 * @param items items that differ, Chinese first, each language in the order of the statute
 */
record Differences(
        Set<NoticeOccasion> occasionsAdded, Set<NoticeOccasion> occasionsRemoved, List<ItemDifference> items) {

    static Differences between(NoticeContent older, NoticeContent newer) {
        var items = new ArrayList<ItemDifference>();
        for (var language : NoticeLanguage.values()) {
            var before = older.in(language).items();
            var after = newer.in(language).items();
            for (var item : NoticeItem.values()) {
                if (!Objects.equals(before.get(item), after.get(item))) {
                    items.add(ItemDifference.of(language, item, before.get(item), after.get(item)));
                }
            }
        }
        return new Differences(
                without(newer.occasions(), older.occasions()),
                without(older.occasions(), newer.occasions()),
                List.copyOf(items));
    }

    private static Set<NoticeOccasion> without(Set<NoticeOccasion> all, Set<NoticeOccasion> some) {
        var rest = EnumSet.noneOf(NoticeOccasion.class);
        rest.addAll(all);
        rest.removeAll(some);
        return rest;
    }
}
