package org.hegui.statute.consent;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * Where a person stands in one strength towards one recipient, as one of their records decides it.
 *
 * @param kind strength of the consent
 * @param recipient the recipient; null when it is about none
 * @param status what the person said last
 * @param categories the fields for which this record decides
 * @param record place of the deciding record among those asked about
 */
public record Standing(
        ConsentKind kind, @Nullable String recipient, ConsentStatus status, Set<Field> categories, int record) {
    /** Copies the categories. */
    public Standing {
        categories = Set.copyOf(categories);
    }
}
