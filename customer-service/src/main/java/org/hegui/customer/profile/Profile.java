package org.hegui.customer.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.hegui.statute.field.Field;

/**
 * The readable fields of one person, in the order of the catalogue.
 *
 * @param values the value of each field that is known
 */
public record Profile(Map<Field, String> values) {

    /** Keeps a copy that cannot change. */
    public Profile {
        var ordered = new EnumMap<Field, String>(Field.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** The number by which the handler knows the person. */
    public String memberNumber() {
        return values.get(Field.MEMBER_NUMBER);
    }

    @Override
    public String toString() {
        return "Profile[" + values.size() + " fields]";
    }
}
