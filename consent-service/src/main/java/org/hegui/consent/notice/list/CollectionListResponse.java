package org.hegui.consent.notice.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The machine-readable list of what is collected (NDSR-21), made of the purposes that name the notice.
 *
 * @param noticeId id of the version of the notice
 * @param code short name of the notice
 * @param version number of the version
 * @param at when the purposes held: now, or when a newer version took the place of this one
 * @param collectionList what is collected, by purpose
 */
public record CollectionListResponse(
        UUID noticeId, String code, int version, Instant at, List<CollectedResponse> collectionList) {

    static CollectionListResponse of(NoticeLists lists) {
        var notice = lists.notice();
        return new CollectionListResponse(notice.id(), notice.code(), notice.version(), lists.at(), lists.collected());
    }
}
