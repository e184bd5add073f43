package org.hegui.consent.notice.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.list.CollectedResponse;
import org.hegui.consent.notice.list.ProvidedResponse;
import org.hegui.consent.notice.page.PublicNotice;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * A version of a notice as everybody can read it.
 *
 * @param id id of the version
 * @param code short name of the notice within the handler
 * @param version number of the version
 * @param occasions what the notice says more about
 * @param zh items in Chinese
 * @param en items in English
 * @param publishedAt since when people can read it, UTC
 * @param supersededAt since when a newer version stands in its place, UTC
 * @param contentHash SHA-256, hexadecimal, of the canonical JSON (RFC 8785) of code, version, occasions, zh and en
 * @param collectionList what is collected, by purpose (NDSR-21)
 * @param thirdPartyList what others receive, by purpose and recipient (NDSR-21)
 * @param versions the newest versions of the notice, newest first
 */
public record PublicNoticeResponse(
        UUID id,
        String code,
        int version,
        List<NoticeOccasion> occasions,
        Map<String, String> zh,
        Map<String, String> en,
        @Nullable Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable String contentHash,
        List<CollectedResponse> collectionList,
        List<ProvidedResponse> thirdPartyList,
        List<NoticeVersionResponse> versions) {

    static PublicNoticeResponse of(PublicNotice found) {
        var notice = found.notice();
        var content = notice.content();
        return new PublicNoticeResponse(
                notice.id(),
                notice.code(),
                notice.version(),
                List.copyOf(content.occasions()),
                content.zh().byCode(),
                content.en().byCode(),
                notice.publishedAt(),
                notice.supersededAt(),
                notice.contentHash(),
                found.lists().collected(),
                found.lists().provided(),
                found.history().stream().map(NoticeVersionResponse::of).toList());
    }
}
