package org.hegui.consent.notice.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeStatus;
import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.notice.NoticeOccasion;

/**
 * One version of a notice.
 *
 * @param id id of this version
 * @param code short name of the notice within the handler
 * @param version number of this version, from 1
 * @param status DRAFT, PUBLISHED (people read this version) or SUPERSEDED (a newer one stands in its place)
 * @param occasions what the notice has to say more about
 * @param zh items in Chinese
 * @param en items in English
 * @param createdAt when it was written, UTC
 * @param publishedAt when it was published, UTC
 * @param supersededAt when a newer version took its place, UTC
 * @param contentHash SHA-256, hexadecimal, of the canonical JSON (RFC 8785) of code, version, occasions, zh and en
 * @param lockVersion counts the changes of this version of the notice; shown as the ETag
 */
public record NoticeResponse(
        UUID id,
        String code,
        int version,
        NoticeStatus status,
        List<NoticeOccasion> occasions,
        Map<String, String> zh,
        Map<String, String> en,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable String contentHash,
        @JsonIgnore long lockVersion)
        implements Versioned {

    static NoticeResponse of(Notice notice) {
        var content = notice.content();
        return new NoticeResponse(
                notice.id(),
                notice.code(),
                notice.version(),
                notice.status(),
                List.copyOf(content.occasions()),
                content.zh().byCode(),
                content.en().byCode(),
                notice.createdAt(),
                notice.publishedAt(),
                notice.supersededAt(),
                notice.contentHash(),
                notice.lockVersion());
    }
}
