package org.hegui.statute.consent.grant;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * What is wrong with a yes.
 *
 * @param flaw what it is
 * @param reasons the rules that it breaks, the deciding one first
 */
public record GrantRefusal(GrantFlaw flaw, List<Reason> reasons) {
    /** Copies the reasons. */
    public GrantRefusal {
        reasons = List.copyOf(reasons);
    }
}
