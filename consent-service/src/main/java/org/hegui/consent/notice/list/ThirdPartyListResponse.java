package org.hegui.consent.notice.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The machine-readable list of what others receive (NDSR-21), made of the purposes that name the notice.
 *
 * @param noticeId id of the version of the notice
 * @param code short name of the notice
 * @param version number of the version
 * @param at when the purposes held: now, or when a newer version took the place of this one
 * @param thirdPartyList what others receive, by purpose and recipient
 */
public record ThirdPartyListResponse(
        UUID noticeId, String code, int version, Instant at, List<ProvidedResponse> thirdPartyList) {

    static ThirdPartyListResponse of(NoticeLists lists) {
        var notice = lists.notice();
        return new ThirdPartyListResponse(notice.id(), notice.code(), notice.version(), lists.at(), lists.provided());
    }
}
