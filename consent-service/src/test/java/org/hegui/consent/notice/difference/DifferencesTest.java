package org.hegui.consent.notice.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.notice.NoticeLanguage.EN;
import static org.hegui.consent.notice.NoticeLanguage.ZH;
import static org.hegui.statute.notice.NoticeItem.METHOD;
import static org.hegui.statute.notice.NoticeItem.PURPOSE;
import static org.hegui.statute.notice.NoticeItem.RETENTION;
import static org.hegui.statute.notice.NoticeOccasion.EXPORT;
import static org.hegui.statute.notice.NoticeOccasion.SENSITIVE;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.hegui.consent.notice.NoticeContent;
import org.hegui.consent.notice.NoticeTexts;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeOccasion;

class DifferencesTest {

    @Test
    void addedRemovedAndChangedItemsAreNamedInTheirLanguage() {
        var older = content(Set.of(SENSITIVE), Map.of(PURPOSE, "甲", METHOD, "乙"), Map.of(PURPOSE, "a"));
        var newer = content(Set.of(EXPORT), Map.of(PURPOSE, "丙", RETENTION, "丁"), Map.of(PURPOSE, "a", METHOD, "b"));

        var found = Differences.between(older, newer);

        assertThat(found.occasionsAdded()).containsExactly(EXPORT);
        assertThat(found.occasionsRemoved()).containsExactly(SENSITIVE);
        assertThat(found.items())
                .containsExactly(
                        new ItemDifference(
                                ZH,
                                PURPOSE,
                                Change.CHANGED,
                                "甲",
                                "丙",
                                List.of(new Segment(Segment.Kind.REMOVED, "甲"), new Segment(Segment.Kind.ADDED, "丙"))),
                        new ItemDifference(ZH, METHOD, Change.REMOVED, "乙", null, List.of()),
                        new ItemDifference(ZH, RETENTION, Change.ADDED, null, "丁", List.of()),
                        new ItemDifference(EN, METHOD, Change.ADDED, null, "b", List.of()));
    }

    @Test
    void theSameContentHasNoDifference() {
        var content = content(Set.of(SENSITIVE), Map.of(PURPOSE, "甲"), Map.of());

        assertThat(Differences.between(content, content)).isEqualTo(new Differences(Set.of(), Set.of(), List.of()));
    }

    private static NoticeContent content(
            Set<NoticeOccasion> occasions, Map<NoticeItem, String> zh, Map<NoticeItem, String> en) {
        return new NoticeContent(occasions, new NoticeTexts(zh), new NoticeTexts(en));
    }
}
