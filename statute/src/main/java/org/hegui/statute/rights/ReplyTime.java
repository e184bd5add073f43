package org.hegui.statute.rights;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.time.Deadline;

/**
 * By when a request is answered.
 *
 * @param due the time to work to: at once, or the number of working days, never later than {@code outer}
 * @param outer the latest; at once when {@code due} is
 * @param reasons where the times come from, never empty
 */
public record ReplyTime(Deadline due, Deadline outer, List<Reason> reasons) {
    /** Copies the reasons. */
    public ReplyTime {
        reasons = List.copyOf(reasons);
    }
}
