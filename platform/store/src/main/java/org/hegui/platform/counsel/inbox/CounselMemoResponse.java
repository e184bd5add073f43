package org.hegui.platform.counsel.inbox;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.memo.CounselRevocation;
import org.hegui.platform.counsel.memo.MemoEffect;

/**
 * Counsel's answer.
 *
 * @param id id of the memo
 * @param questionId the question that was before counsel
 * @param question id of the rule that asked
 * @param scope how far it reaches: codes by name
 * @param scopeKey the same as one text
 * @param effect PERMIT lets the safe default be left, DENY confirms it
 * @param text the reasoning
 * @param citation what it rests on
 * @param validFrom first instant at which it holds, UTC
 * @param expiresAt first instant at which it does not hold any more, UTC
 * @param author {@code sub} of the lawyer
 * @param writtenAt when it was written, UTC
 * @param revokedAt from when on it does not count, UTC; null while it was not revoked
 * @param revoker {@code sub} of who revoked it
 * @param revocationReasons why it was revoked
 */
public record CounselMemoResponse(
        UUID id,
        UUID questionId,
        String question,
        SortedMap<String, String> scope,
        String scopeKey,
        MemoEffect effect,
        String text,
        String citation,
        Instant validFrom,
        Instant expiresAt,
        String author,
        Instant writtenAt,
        @Nullable Instant revokedAt,
        @Nullable String revoker,
        @Nullable String revocationReasons) {

    static CounselMemoResponse of(CounselMemo memo, @Nullable CounselRevocation revocation) {
        return new CounselMemoResponse(
                memo.id(),
                memo.questionId(),
                memo.question(),
                memo.scope().codes(),
                memo.scope().key(),
                memo.effect(),
                memo.text(),
                memo.citation(),
                memo.validFrom(),
                memo.expiresAt(),
                memo.author(),
                memo.writtenAt(),
                revocation == null ? null : revocation.revokedAt(),
                revocation == null ? null : revocation.revoker(),
                revocation == null ? null : revocation.reasons());
    }
}
