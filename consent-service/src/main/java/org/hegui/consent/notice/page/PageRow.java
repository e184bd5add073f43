package org.hegui.consent.notice.page;

import java.util.List;
import java.util.stream.Collectors;

import org.hegui.consent.notice.list.CollectedResponse;
import org.hegui.consent.notice.list.ListedCategory;
import org.hegui.consent.notice.list.ProvidedResponse;
import org.hegui.platform.html.Language;
import org.hegui.statute.Text;

/**
 * A row of one of the two lists.
 *
 * @param purpose what the information is for
 * @param method how it is handled
 * @param categories which information
 * @param last how long it is kept, or who receives it
 */
public record PageRow(String purpose, String method, String categories, String last) {

    static PageRow of(CollectedResponse row, Language language) {
        return new PageRow(
                in(row.name(), language),
                row.method(),
                categories(row.categories(), language),
                PeriodWords.of(row.retention(), language));
    }

    static PageRow of(ProvidedResponse row, Language language) {
        return new PageRow(
                in(row.name(), language),
                row.method(),
                categories(row.categories(), language),
                in(row.recipient(), language));
    }

    private static String categories(List<ListedCategory> categories, Language language) {
        return categories.stream()
                .map(category -> in(category.label(), language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }

    private static String in(Text text, Language language) {
        return language == Language.CHINESE ? text.zh() : text.en();
    }
}
