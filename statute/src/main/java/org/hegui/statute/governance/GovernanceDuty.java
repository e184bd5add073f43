package org.hegui.statute.governance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;

/**
 * One duty of a handler. Rule and title together name it.
 *
 * @param rule id of the rule
 * @param title what it is
 * @param applies whether it is there
 * @param why why it is there, or why not. Of one that applies: {@code REQUIRES} marks a duty, {@code INFORMS} advice,
 *     {@code ASKS_COUNSEL} what is done until counsel has answered, and {@code PERMITS} a relief
 * @param deadline by when; null when it doesn't apply, has no time, or the day from which it runs isn't known
 * @param contents what has to be done, filed or contained
 */
public record GovernanceDuty(
        String rule,
        Text title,
        boolean applies,
        Reason why,
        @Nullable Deadline deadline,
        List<Text> contents) {
    /** Copies the contents. */
    public GovernanceDuty {
        contents = List.copyOf(contents);
    }

    /** The same under a title of its own rather than that of the rule. */
    GovernanceDuty titled(Text own) {
        return new GovernanceDuty(rule, own, applies, why, deadline, contents);
    }

    /** The same with a deadline. */
    GovernanceDuty due(@Nullable Deadline latest) {
        return new GovernanceDuty(rule, title, applies, why, latest, contents);
    }

    /** The same with what it asks for. */
    GovernanceDuty asking(Text... items) {
        return new GovernanceDuty(rule, title, applies, why, deadline, List.of(items));
    }
}
