package org.hegui.statute.field;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * That so many people's information leaves in one go that a person must look at it.
 *
 * @param line the kind of information whose number was reached
 * @param people the number from which there is an alert
 * @param reasons why, never empty
 */
public record VolumeAlert(CrimeLine line, long people, List<Reason> reasons) {
    /** Copies the reasons. */
    public VolumeAlert {
        reasons = List.copyOf(reasons);
    }
}
