package org.hegui.consent.notice.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.consent.notice.NoticeTexts;
import org.hegui.consent.notice.list.NoticeLists;
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
 * @param tables the lists that belong to it
 */
public record PageSection(String id, String heading, boolean special, List<PageItem> items, List<PageTable> tables) {

    private static final Set<NoticeItem> LISTS = EnumSet.of(NoticeItem.COLLECTION_LIST, NoticeItem.THIRD_PARTY_LIST);

    private static final Set<NoticeItem> RIGHTS = EnumSet.range(NoticeItem.ACCESS, NoticeItem.WITHDRAWAL);

    static {
        RIGHTS.add(NoticeItem.RIGHTS);
    }

    private PageSection(String id, String heading, boolean special, List<PageItem> items) {
        this(id, heading, special, items, List.of());
    }

    /** The essentials first, then what is special about this notice, then the rights, and the lists at the end. */
    static List<PageSection> of(NoticeTexts texts, NoticeLists lists, Language language) {
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
        sections.add(lists(texts, lists, language));
        return List.copyOf(sections);
    }

    /** The lists, and what the notice itself says of them. */
    private static PageSection lists(NoticeTexts texts, NoticeLists lists, Language language) {
        var items = items(LISTS, texts, language);
        return new PageSection("lists", Word.LISTS.in(language), false, items, PageTable.of(lists, language));
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
