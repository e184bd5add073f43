package org.hegui.statute.consent.grant;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/** What consent is asked for item by item, and never in one go with the rest (NTM-13). */
public final class SeparateItem {
    private SeparateItem() {}

    /** The item under which consent to the field is asked for by itself; null when the field may stand with others. */
    public static @Nullable FieldClass of(Field field) {
        return switch (field.fieldClass()) {
            case S_BIO, S_MED, S_FIN, S_LOC -> field.fieldClass();
            default -> field == Field.GPS_POINT || field == Field.LIVE_LOCATION ? FieldClass.S_LOC : null;
        };
    }
}
