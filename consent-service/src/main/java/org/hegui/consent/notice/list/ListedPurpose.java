package org.hegui.consent.notice.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.Text;

/**
 * What a purpose says that holds and that the notice tells people of.
 *
 * @param code code of the purpose
 * @param version number of its version
 * @param name what people call it
 * @param method how the information is handled
 * @param categories which information
 * @param retention how long it is kept, as an ISO 8601 period; null when no period is known
 * @param recipients ids of the recipients
 */
record ListedPurpose(
        String code,
        int version,
        Text name,
        String method,
        List<ListedCategory> categories,
        @Nullable String retention,
        List<String> recipients) {

    private static final FieldsConverter FIELDS = new FieldsConverter();
    private static final TextsConverter TEXTS = new TextsConverter();

    /** A row of {@link NoticeListQueries}, its columns in the order of this record. */
    static ListedPurpose of(Object[] row) {
        return new ListedPurpose(
                (String) row[0],
                ((Number) row[1]).intValue(),
                new Text((String) row[2], (String) row[3]),
                (String) row[4],
                FIELDS.convertToEntityAttribute((String) row[5]).stream()
                        .map(ListedCategory::of)
                        .toList(),
                (String) row[6],
                TEXTS.convertToEntityAttribute((String) row[7]));
    }
}
