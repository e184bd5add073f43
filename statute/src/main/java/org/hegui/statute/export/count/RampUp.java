package org.hegui.statute.export.count;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * What follows when the numbers of a year grow.
 *
 * @param action what to do
 * @param includeExported whether the application for assessment also covers what went under the contract or
 *     certification
 * @param reasons why, the deciding one first
 */
public record RampUp(RampUpAction action, boolean includeExported, List<Reason> reasons) {
    /** Copies the reasons. */
    public RampUp {
        reasons = List.copyOf(reasons);
    }
}
