package org.hegui.statute.handling;

import java.util.List;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.notice.NoticeItem;

/**
 * What has to be there before information is handled.
 *
 * @param outcome PERMIT when it may be handled once all that is listed is there, DENY when nothing makes it lawful,
 *     ASK_COUNSEL when a contested question is open; what is listed then holds its safe default
 * @param consents the consents needed; empty when none is
 * @param assessment why an impact assessment must come first; empty when it need not (PIPL-55)
 * @param notice what the notice must say beyond the items of every notice
 * @param reasons why it is refused, which questions are open, and what else must be kept to
 */
public record ConsentRequirement(
        Outcome outcome,
        List<ConsentNeed> consents,
        List<Reason> assessment,
        List<NoticeItem> notice,
        List<Reason> reasons) {
    /** Copies the lists. */
    public ConsentRequirement {
        consents = List.copyOf(consents);
        assessment = List.copyOf(assessment);
        notice = List.copyOf(notice);
        reasons = List.copyOf(reasons);
    }
}
