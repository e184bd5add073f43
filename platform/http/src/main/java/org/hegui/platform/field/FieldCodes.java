package org.hegui.platform.field;

import static org.hegui.platform.problem.CommonProblem.UNKNOWN_CODE;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.platform.problem.Refusal;
import org.hegui.statute.field.Field;

/** Reads the codes of the field catalogue in requests and writes them in answers. */
public final class FieldCodes {

    private FieldCodes() {}

    /**
     * The field with this code, such as {@code mobile}.
     *
     * @throws Refusal (400) when the catalogue does not know it
     */
    public static Field field(String code) {
        return Field.ofCode(code)
                .orElseThrow(() ->
                        new Refusal(UNKNOWN_CODE, "The request names a category that the statute does not know."));
    }

    /**
     * The fields with these codes.
     *
     * @throws Refusal (400) when the catalogue does not know one of them
     */
    public static Set<Field> fields(Collection<String> codes) {
        var fields = EnumSet.noneOf(Field.class);
        codes.forEach(code -> fields.add(field(code)));
        return Collections.unmodifiableSet(fields);
    }

    /** The codes of these fields, in the order of the catalogue. */
    public static List<String> of(Set<Field> fields) {
        return fields.stream().sorted().map(Field::code).toList();
    }
}
