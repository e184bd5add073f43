package org.hegui.consent.notice.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.consent.notice.NoticeTexts;
import org.hegui.platform.html.Language;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * Items of the notice that belong together.
 *
 * @param id name of the section within the page
 * @param heading what they are about
 * @param special whether an occasion asks for them, which makes them prominent
 * @param items the items that the notice has
 */
public record PageSection(String id, String heading, boolean special, List<PageItem> items) {

    private static final Set<NoticeItem> LISTS = EnumSet.of(NoticeItem.COLLECTION_LIST, NoticeItem.THIRD_PARTY_LIST);

    private static final Set<NoticeItem> RIGHTS = EnumSet.range(NoticeItem.ACCESS, NoticeItem.WITHDRAWAL);

    static {
        RIGHTS.add(NoticeItem.RIGHTS);
    }

    /** The essentials first, then what is special about this notice, then the rights. The lists are left to the page. */
    static List<PageSection> of(NoticeTexts texts, Language language) {
        var sections = new ArrayList<PageSection>();
        var essentials = EnumSet.allOf(NoticeItem.class);
        essentials.removeIf(item -> item.occasion().isPresent() || RIGHTS.contains(item) || LISTS.contains(item));
        add(
                sections,
                new PageSection("essentials", Word.ESSENTIALS.in(language), false, items(essentials, texts, language)));
        for (var occasion : NoticeOccasion.values()) {
            add(sections, special(occasion, texts, language));
        }
        add(sections, new PageSection("rights", Word.RIGHTS.in(language), false, items(RIGHTS, texts, language)));
        return List.copyOf(sections);
    }

    /** What the notice itself says of the lists. */
    static List<PageItem> lists(NoticeTexts texts, Language language) {
        return items(LISTS, texts, language);
    }

    private static PageSection special(NoticeOccasion occasion, NoticeTexts texts, Language language) {
        var asked = EnumSet.allOf(NoticeItem.class);
        asked.removeIf(item -> !item.occasion().filter(occasion::equals).isPresent() || LISTS.contains(item));
        var id = "occasion-" + occasion.ordinal();
        return new PageSection(id, PageItem.heading(occasion.label(), language), true, items(asked, texts, language));
    }

    private static List<PageItem> items(Set<NoticeItem> wanted, NoticeTexts texts, Language language) {
        return wanted.stream()
                .filter(item -> !texts.of(item).isBlank())
                .map(item -> PageItem.of(item.label(), texts.of(item), language))
                .toList();
    }

    private static void add(List<PageSection> sections, PageSection section) {
        if (!section.items().isEmpty()) {
            sections.add(section);
        }
    }
}
