package org.hegui.statute.consent;

import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * One consent record of a person for the purpose asked about.
 *
 * @param status what was said
 * @param kind in which strength
 * @param categories about which fields
 * @param recipient to whom they may go, null when the consent is not about a recipient
 * @param stale whether the purpose, the method or the time it is kept has changed since a grant (PIPL-14)
 */
public record ConsentFacts(
        ConsentStatus status,
        ConsentKind kind,
        Set<Field> categories,
        @Nullable String recipient,
        boolean stale) {
    /** Copies the categories. */
    public ConsentFacts {
        categories = Set.copyOf(categories);
    }

    /** A record of the scope that still holds. */
    public ConsentFacts(ConsentStatus status, ConsentKind kind, Set<Field> categories, @Nullable String recipient) {
        this(status, kind, categories, recipient, false);
    }

    /** Whether it is a no, and not a yes of whatever time. */
    boolean saysNo() {
        return status == ConsentStatus.REFUSED || status == ConsentStatus.WITHDRAWN;
    }

    /** Whether it is a no that is about the whole purpose, and not only about the fields that it lists. */
    boolean stopsPurpose() {
        return saysNo() && (kind == ConsentKind.GENERAL || categories.isEmpty());
    }

    /** Whether the record is about the field (null: about any), and strong enough where it says yes or once said so. */
    public boolean speaksOf(@Nullable Field category, Predicate<ConsentFacts> strongEnough) {
        var listed = category == null || categories.contains(category);
        return switch (status) {
            case GRANTED, EXPIRED -> listed && strongEnough.test(this);
            case REFUSED, WITHDRAWN -> listed || stopsPurpose();
        };
    }
}
