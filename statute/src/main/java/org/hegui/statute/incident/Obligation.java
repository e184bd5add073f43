package org.hegui.statute.incident;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.incident.report.Channel;
import org.hegui.statute.incident.report.ReportItem;
import org.hegui.statute.time.Deadline;

/**
 * One duty to tell somebody of an incident. Rule and recipient together name it within the incident.
 *
 * @param rule id of the rule
 * @param recipient who has to be told
 * @param applies whether the duty is there
 * @param why why it is there, or why not
 * @param deadline how its time runs. It has no due instant when the law gives no number, when the duty doesn't apply, and
 *     while the event from which the time runs is yet to come; in the last two cases it starts at the discovery
 * @param contents what has to be told; empty where the law lists nothing
 * @param channels by which ways; empty where the law names none, and a directory that counsel keeps says it (CONTEST-7)
 */
public record Obligation(
        String rule,
        ObligationRecipient recipient,
        boolean applies,
        Reason why,
        Deadline deadline,
        List<ReportItem> contents,
        List<Channel> channels) {
    /** Copies the lists; refuses a due instant for a duty that doesn't apply. */
    public Obligation {
        contents = List.copyOf(contents);
        channels = List.copyOf(channels);
        if (!applies && deadline.due() != null) {
            throw new IllegalArgumentException("a duty that doesn't apply has no due instant");
        }
    }
}
