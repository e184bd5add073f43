package org.hegui.consent.notice.writing;

import java.util.List;
import java.util.UUID;

import org.hegui.consent.notice.completeness.Completeness;
import org.hegui.statute.notice.NoticeItem;

/**
 * Whether a version of a notice says all that the law asks of it today.
 *
 * @param noticeId id of the version
 * @param complete whether nothing is missing in either language
 * @param required codes of the items that it has to contain, because of its occasions or in any case
 * @param missing what is missing, Chinese first
 */
public record CompletenessResponse(UUID noticeId, boolean complete, List<String> required, List<GapResponse> missing) {

    static CompletenessResponse of(UUID noticeId, Completeness found) {
        return new CompletenessResponse(
                noticeId,
                found.complete(),
                found.required().stream().map(NoticeItem::code).toList(),
                found.gaps().stream().map(GapResponse::of).toList());
    }
}
