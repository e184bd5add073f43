package org.hegui.consent.receipt.content;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * A version of a notice.
 *
 * @param noticeId id of the version
 * @param noticeCode short name of the notice
 * @param noticeVersion number of the version
 * @param contentHash SHA-256 of what it says, hexadecimal
 * @param publishedAt when it was published, UTC
 * @param shownTextHash SHA-256 of the older text that was shown instead, for statements from another system
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptNotice(
        UUID noticeId,
        String noticeCode,
        int noticeVersion,
        @Nullable String contentHash,
        @Nullable Instant publishedAt,
        @Nullable String shownTextHash) {}
