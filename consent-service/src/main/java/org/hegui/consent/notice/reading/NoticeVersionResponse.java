package org.hegui.consent.notice.reading;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.Notice;

/**
 * A version of a notice in its history.
 *
 * @param version its number
 * @param publishedAt since when people can read it, UTC
 * @param supersededAt since when a newer version stands in its place, UTC
 * @param contentHash the hash of what it says
 */
public record NoticeVersionResponse(
        int version,
        @Nullable Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable String contentHash) {

    static NoticeVersionResponse of(Notice notice) {
        return new NoticeVersionResponse(
                notice.version(), notice.publishedAt(), notice.supersededAt(), notice.contentHash());
    }
}
