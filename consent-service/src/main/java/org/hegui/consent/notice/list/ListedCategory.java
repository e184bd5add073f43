package org.hegui.consent.notice.list;

import org.hegui.statute.Text;
import org.hegui.statute.field.Field;

/**
 * A category of personal information.
 *
 * @param code code of the field catalogue
 * @param label what people call it
 */
public record ListedCategory(String code, Text label) {

    static ListedCategory of(Field field) {
        return new ListedCategory(field.code(), field.label());
    }
}
