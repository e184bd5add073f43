package org.hegui.customer.field;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.hegui.statute.Text;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/**
 * A field that a profile may hold.
 *
 * @param code its name in requests and answers
 * @param fieldClass how strongly it is protected (GB/T 45574-2025)
 * @param sensitive whether it is sensitive personal information (PIPL-28)
 * @param label what people call it, in Chinese and English
 */
public record FieldResponse(
        String code, @JsonProperty("class") FieldClass fieldClass, boolean sensitive, Text label) {

    static FieldResponse of(Field field) {
        return new FieldResponse(
                field.code(), field.fieldClass(), field.fieldClass().sensitive(), field.label());
    }
}
