package org.hegui.statute.purpose;

import java.util.Set;

import org.hegui.statute.field.Field;

/**
 * What the rules need to know of a purpose.
 *
 * @param active whether it may be relied on today
 * @param basis its legal basis (PIPL-13)
 * @param categories the fields that it covers (PIPL-6)
 * @param necessaryForService whether the product or service can't be provided without it (PIPL-16)
 */
public record PurposeFacts(boolean active, LegalBasis basis, Set<Field> categories, boolean necessaryForService) {
    /** Copies the categories. */
    public PurposeFacts {
        categories = Set.copyOf(categories);
    }
}
