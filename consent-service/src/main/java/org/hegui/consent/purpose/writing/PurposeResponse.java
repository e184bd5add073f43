package org.hegui.consent.purpose.writing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.PurposeStatus;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.purpose.LegalBasis;

/**
 * A purpose and its legal basis, as the version says that is relied on or, when none is, the newest one.
 *
 * @param id id of the purpose
 * @param code short name within the handler
 * @param nameZh name in Chinese
 * @param nameEn name in English
 * @param status DRAFT, ACTIVE or RETIRED
 * @param version number of the version that says this
 * @param versionId id of the version that says this
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
 * @param createdAt when it was described, UTC
 * @param activatedAt since when it may be relied on, UTC
 * @param retiredAt since when nothing may rely on it, UTC
 * @param lockVersion counts its changes and those of its versions; shown as the ETag
 */
public record PurposeResponse(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        PurposeStatus status,
        int version,
        UUID versionId,
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
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** The purpose as it says now. */
    public static PurposeResponse of(CurrentPurpose current) {
        var purpose = current.purpose();
        var contents = current.version().contents();
        return new PurposeResponse(
                purpose.id(),
                purpose.code(),
                contents.nameZh(),
                contents.nameEn(),
                purpose.status(),
                current.version().number(),
                current.version().id(),
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
                purpose.createdAt(),
                purpose.activatedAt(),
                purpose.retiredAt(),
                purpose.lockVersion());
    }
}
