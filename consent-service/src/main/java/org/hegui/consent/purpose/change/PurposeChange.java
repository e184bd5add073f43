package org.hegui.consent.purpose.change;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * In what a version of a purpose differs from the one before it.
 *
 * @param fields the fields that differ
 * @param material whether it does more than, or something else than, what was told, agreed to and assessed before
 * @param consentsStale whether older consents don't count for the newer one at all
 * @param reasons why older consents don't cover all of the newer one; empty when they do
 */
public record PurposeChange(List<FieldChange> fields, boolean material, boolean consentsStale, List<Reason> reasons) {

    /** There is no version before it. */
    public static final PurposeChange NONE = new PurposeChange(List.of(), false, false, List.of());

    /** Copies the lists. */
    public PurposeChange {
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
    }
}
