package org.hegui.consent.notice.difference;

import java.util.List;
import java.util.UUID;

import org.hegui.consent.notice.Notice;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * What is different in a version of a notice, compared with another one.
 *
 * @param noticeId the version that is looked at, the newer one
 * @param version its number
 * @param comparedWith the version that it is compared with, the older one
 * @param comparedVersion the number of that one
 * @param occasionsAdded occasions that only the newer one is written for
 * @param occasionsRemoved occasions that only the older one is written for
 * @param items items that differ, Chinese first
 */
public record DifferencesResponse(
        UUID noticeId,
        int version,
        UUID comparedWith,
        int comparedVersion,
        List<NoticeOccasion> occasionsAdded,
        List<NoticeOccasion> occasionsRemoved,
        List<ItemDifferenceResponse> items) {

    static DifferencesResponse of(Notice newer, Notice older) {
        var found = Differences.between(older.content(), newer.content());
        return new DifferencesResponse(
                newer.id(),
                newer.version(),
                older.id(),
                older.version(),
                List.copyOf(found.occasionsAdded()),
                List.copyOf(found.occasionsRemoved()),
                found.items().stream().map(ItemDifferenceResponse::of).toList());
    }
}
