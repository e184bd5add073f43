package org.hegui.transfer;

import java.util.Set;

import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/**
 * Which kinds of personal information there are among some fields; each kind is counted by itself (XB-7, XB-8).
 *
 * @param ordinary whether any is personal and not sensitive
 * @param sensitive whether any is sensitive
 */
public record DataKinds(boolean ordinary, boolean sensitive) {

    /** No personal information. */
    public static final DataKinds NONE = new DataKinds(false, false);

    /** The kinds among these fields. */
    public static DataKinds of(Set<Field> fields) {
        var classes = fields.stream().map(Field::fieldClass).toList();
        return new DataKinds(
                classes.stream().anyMatch(DataKinds::isOrdinary),
                classes.stream().anyMatch(FieldClass::sensitive));
    }

    /** Whether any of it is personal information. */
    public boolean personal() {
        return ordinary || sensitive;
    }

    private static boolean isOrdinary(FieldClass fieldClass) {
        return fieldClass != FieldClass.NOT_PERSONAL && !fieldClass.sensitive();
    }
}
