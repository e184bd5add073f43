package org.hegui.consent.notice.page;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.consent.notice.list.NoticeLists;
import org.hegui.platform.html.Language;

/**
 * One of the two lists of NDSR-21.
 *
 * @param caption what it lists
 * @param last heading of its last column
 * @param rows its rows
 */
public record PageTable(String caption, String last, List<PageRow> rows) {

    /** Those of the lists that have rows. */
    static List<PageTable> of(NoticeLists lists, Language language) {
        var collected =
                lists.collected().stream().map(row -> PageRow.of(row, language)).toList();
        var provided =
                lists.provided().stream().map(row -> PageRow.of(row, language)).toList();
        return Stream.of(
                        new PageTable(Word.COLLECTED.in(language), Word.RETENTION.in(language), collected),
                        new PageTable(Word.PROVIDED.in(language), Word.RECIPIENT.in(language), provided))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }
}
