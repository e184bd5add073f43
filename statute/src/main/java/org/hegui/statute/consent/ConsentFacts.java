package org.hegui.statute.consent;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * One consent record of a person for the purpose asked about.
 *
 * @param status what was said
 * @param kind in which strength
 * @param categories about which fields
 * @param recipient to whom they may go, null when the consent is not about a recipient
 */
public record ConsentFacts(
        ConsentStatus status,
        ConsentKind kind,
        Set<Field> categories,
        @Nullable String recipient) {
    /** Copies the categories. */
    public ConsentFacts {
        categories = Set.copyOf(categories);
    }
}
