package org.hegui.statute.consent;

import java.time.Period;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * What a person agreed to, or would have to agree to now.
 *
 * @param purpose what it is for, in the words of the notice
 * @param method how it is handled, in the words of the notice
 * @param categories which fields
 * @param retention how long it is kept; null when the notice gives a method and not a period
 * @param recipient who receives it; null for nobody
 */
public record ConsentScope(
        String purpose,
        String method,
        Set<Field> categories,
        @Nullable Period retention,
        @Nullable String recipient) {
    /** Copies the categories. */
    public ConsentScope {
        categories = Set.copyOf(categories);
    }
}
