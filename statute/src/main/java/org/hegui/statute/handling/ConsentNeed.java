package org.hegui.statute.handling;

import java.util.Set;

import org.hegui.statute.Reason;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;

/**
 * A consent that must be there first.
 *
 * @param kind in which strength; none stands in for another
 * @param categories the fields that it must cover
 * @param namesRecipient whether it must name the recipient
 * @param contested whether it is asked for only as the safe default of a contested question, which a counsel memo can lift
 * @param reason which rule asks for it, and how to get it
 */
public record ConsentNeed(
        ConsentKind kind, Set<Field> categories, boolean namesRecipient, boolean contested, Reason reason) {
    /** Copies the categories. */
    public ConsentNeed {
        categories = Set.copyOf(categories);
    }
}
