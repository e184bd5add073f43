package org.hegui.consent.prompt;

import java.time.Instant;
import java.util.UUID;

/**
 * That a person was asked.
 *
 * @param id id of the record
 * @param subjectId the person
 * @param purposeId the purpose
 * @param purposeVersionId the version of the purpose that was put to the person
 * @param noticeId the version of the notice that was shown
 * @param language language of the text
 * @param channel where the person was asked
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal
 * @param shownAt when it was shown, UTC
 * @param evidenceId the entry of the ledger that proves it
 */
public record PromptResponse(
        UUID id,
        UUID subjectId,
        UUID purposeId,
        UUID purposeVersionId,
        UUID noticeId,
        String language,
        String channel,
        String uiEvidence,
        Instant shownAt,
        UUID evidenceId) {}
