package org.hegui.consent.notice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.Versioned;

/**
 * One version of a notice.
 *
 * @param id id of this version
 * @param code short name of the notice within the handler
 * @param version number of this version, from 1
 * @param status DRAFT or PUBLISHED
 * @param sensitive whether it covers sensitive personal information
 * @param export whether it covers transfer abroad
 * @param zh items in Chinese
 * @param en items in English
 * @param createdAt when it was written, UTC
 * @param publishedAt when it was published, UTC
 * @param contentHash SHA-256 of the published content, hexadecimal
 * @param lockVersion counts the changes of this version of the notice; shown as the ETag
 */
public record NoticeResponse(
        UUID id,
        String code,
        int version,
        NoticeStatus status,
        boolean sensitive,
        boolean export,
        Map<String, String> zh,
        Map<String, String> en,
        Instant createdAt,
        @Nullable Instant publishedAt,
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
                content.sensitive(),
                content.export(),
                byCode(content.zh()),
                byCode(content.en()),
                notice.createdAt(),
                notice.publishedAt(),
                notice.contentHash(),
                notice.lockVersion());
    }

    private static Map<String, String> byCode(NoticeTexts texts) {
        var byCode = new LinkedHashMap<String, String>();
        texts.items().forEach((item, text) -> byCode.put(item.code(), text));
        return byCode;
    }
}
