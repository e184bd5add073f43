package org.hegui.consent.purpose.writing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionStatus;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.purpose.LegalBasis;

/**
 * One version of a purpose.
 *
 * @param id id of this version
 * @param purposeId the purpose
 * @param number number of this version, from 1
 * @param status DRAFT, ACTIVE, SUPERSEDED or DISCARDED
 * @param nameZh name in Chinese
 * @param nameEn name in English
 * @param legalBasis basis of PIPL-13
 * @param justification why the handling is necessary
 * @param citation the law relied on
 * @param categories codes of the fields covered
 * @param method how the information is handled
 * @param retention how long it is kept, ISO 8601 period
 * @param necessary whether the service cannot be provided without it
 * @param necessity why it cannot
 * @param automatedDecision whether a program decides about people for it
 * @param publicDisclosure whether the information is disclosed to the public
 * @param recipients ids of the recipients at transfer-service who receive it
 * @param noticeId the notice that tells people of it
 * @param consentEpoch consents that are pinned to a version of the same epoch count for this one
 * @param createdAt when it was drafted, UTC
 * @param activatedAt since when it may be relied on, UTC
 * @param endedAt since when it may not be relied on any more, UTC
 * @param lockVersion counts the changes of this version; shown as the ETag
 */
public record PurposeVersionResponse(
        UUID id,
        UUID purposeId,
        int number,
        PurposeVersionStatus status,
        String nameZh,
        String nameEn,
        LegalBasis legalBasis,
        @Nullable String justification,
        @Nullable String citation,
        List<String> categories,
        String method,
        String retention,
        boolean necessary,
        @Nullable String necessity,
        boolean automatedDecision,
        boolean publicDisclosure,
        List<UUID> recipients,
        UUID noticeId,
        int consentEpoch,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant endedAt,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** The version as it is now. */
    public static PurposeVersionResponse of(PurposeVersion version) {
        var contents = version.contents();
        return new PurposeVersionResponse(
                version.id(),
                version.purposeId(),
                version.number(),
                version.status(),
                contents.nameZh(),
                contents.nameEn(),
                contents.legalBasis(),
                contents.justification(),
                contents.citation(),
                FieldCodes.of(contents.categories()),
                contents.method(),
                contents.retention(),
                contents.necessary(),
                contents.necessity(),
                contents.automated(),
                contents.disclosed(),
                contents.recipients(),
                contents.noticeId(),
                version.consentEpoch(),
                version.createdAt(),
                version.activatedAt(),
                version.endedAt(),
                version.lockVersion());
    }
}
