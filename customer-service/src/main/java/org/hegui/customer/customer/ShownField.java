package org.hegui.customer.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.customer.profile.Profile;
import org.hegui.statute.Reason;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.Mask;

/**
 * A field as it is shown: either its value, or a masked form and why.
 *
 * @param value the value, when it may be shown
 * @param masked just enough of the value to recognise it
 * @param reason why it is masked
 */
public record ShownField(
        @Nullable String value,
        @Nullable String masked,
        @Nullable Reason reason) {

    /** The whole profile with the fields outside {@code clear} masked for the reason. */
    static Map<String, ShownField> of(Profile profile, Set<Field> clear, Reason reason) {
        var shown = new LinkedHashMap<String, ShownField>();
        profile.values().forEach((field, value) -> {
            var masked = new ShownField(null, Mask.of(field, value), reason);
            shown.put(field.code(), clear.contains(field) ? new ShownField(value, null, null) : masked);
        });
        return shown;
    }

    @Override
    public String toString() {
        return value == null ? "masked" : "clear";
    }
}
