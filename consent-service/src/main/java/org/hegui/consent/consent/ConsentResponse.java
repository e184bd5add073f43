package org.hegui.consent.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;

/**
 * One thing a person said about one purpose.
 *
 * @param id id of the statement
 * @param subjectId the person
 * @param purposeId the purpose
 * @param noticeId the version of the notice that was shown
 * @param status GRANTED, REFUSED or WITHDRAWN
 * @param kind strength of the consent
 * @param categories codes of the fields concerned
 * @param recipient the recipient whom a separate consent names
 * @param language language of the text that was shown
 * @param channel where it was said
 * @param withdraws the grant that this withdrawal ends
 * @param saidAt when it was said, UTC
 * @param evidenceId the entry of the ledger that proves it; only in the answer to the request that recorded it
 */
public record ConsentResponse(
        UUID id,
        UUID subjectId,
        UUID purposeId,
        UUID noticeId,
        ConsentStatus status,
        ConsentKind kind,
        List<String> categories,
        @Nullable String recipient,
        String language,
        String channel,
        @Nullable UUID withdraws,
        Instant saidAt,
        @Nullable UUID evidenceId) {

    ConsentResponse provenBy(UUID evidence) {
        return new ConsentResponse(
                id,
                subjectId,
                purposeId,
                noticeId,
                status,
                kind,
                categories,
                recipient,
                language,
                channel,
                withdraws,
                saidAt,
                evidence);
    }
}
