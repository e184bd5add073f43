package org.hegui.statute.consent.grant;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;

/**
 * How somebody came to say yes.
 *
 * @param kind strength of the consent
 * @param categories the fields that it names
 * @param explicitAct whether the person did something that says yes, such as ticking a box
 * @param preTicked whether the yes was there before the person did anything
 * @param bundled whether the same act was to stand for other purposes too
 * @param recipientNamed whether the purpose tells people of the recipient; true when the consent names none
 * @param age age group as far as it is known
 * @param childUntil the 14th birthday, known or declared by the guardian; null when nobody said
 */
public record GrantFacts(
        ConsentKind kind,
        Set<Field> categories,
        boolean explicitAct,
        boolean preTicked,
        boolean bundled,
        boolean recipientNamed,
        AgeGroup age,
        @Nullable LocalDate childUntil) {
    /** Copies the categories. */
    public GrantFacts {
        categories = Set.copyOf(categories);
    }
}
