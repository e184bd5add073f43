package org.hegui.consent.legacy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An import of statements and how far it is.
 *
 * @param id id of the import
 * @param source code of the system from which they come
 * @param noticeId the notice that people were shown, or that stands in the place of the older text
 * @param noticeHash SHA-256 of the older text, hexadecimal
 * @param provenance who collected them, when and how
 * @param status where it stands
 * @param problem why the work on the last file ended before its end
 * @param lines rows judged until now, in all files
 * @param accepted rows taken over
 * @param refused rows not taken over
 * @param duplicates rows that say what is kept already
 * @param createdAt when the import was made, UTC
 * @param workedAt when rows were last judged, UTC
 * @param finishedAt when the work on the last file ended, UTC
 */
public record ConsentImportResponse(
        UUID id,
        String source,
        UUID noticeId,
        @Nullable String noticeHash,
        Provenance provenance,
        ImportStatus status,
        @Nullable ImportProblem problem,
        long lines,
        long accepted,
        long refused,
        long duplicates,
        Instant createdAt,
        @Nullable Instant workedAt,
        @Nullable Instant finishedAt) {}
