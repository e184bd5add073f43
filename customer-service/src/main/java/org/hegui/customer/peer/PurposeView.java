package org.hegui.customer.peer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.hegui.statute.field.Field;

/**
 * What we need to know of a purpose.
 *
 * @param categories codes of the fields that it covers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PurposeView(List<String> categories) {

    /** The fields that it covers; codes of a newer catalogue than ours name fields that we do not have. */
    Set<Field> fields() {
        var fields = EnumSet.noneOf(Field.class);
        categories.forEach(code -> Field.ofCode(code).ifPresent(fields::add));
        return fields;
    }
}
