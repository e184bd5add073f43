package org.hegui.consent.decision.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.field.Field;

/**
 * The fields that a column names. The same text always means the same fields, so what was read once is remembered: the
 * meaning of a text, never which text a row has.
 */
public final class FieldSets {

    private static final int AT_MOST = 10_000;
    private static final Map<String, Set<Field>> READ = new ConcurrentHashMap<>();

    private FieldSets() {}

    /** The fields of a column with their codes, one space between them. */
    public static Set<Field> of(String column) {
        var known = READ.get(column);
        if (known != null) {
            return known;
        }
        var fields = column.isEmpty() ? Set.<Field>of() : Set.copyOf(FieldCodes.fields(List.of(column.split(" "))));
        if (READ.size() < AT_MOST) {
            READ.put(column, fields);
        }
        return fields;
    }
}
