package org.hegui.consent.purpose;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.consent.LegalBasis;

/**
 * A purpose and its legal basis.
 *
 * @param id id of the purpose
 * @param code short name within the handler
 * @param nameZh name in Chinese
 * @param nameEn name in English
 * @param status DRAFT or ACTIVE
 * @param legalBasis basis of PIPL-13
 * @param justification why the handling is necessary
 * @param citation the law relied on
 * @param categories codes of the fields covered
 * @param method how the information is handled
 * @param retention how long it is kept, ISO 8601 period
 * @param necessary whether the service cannot be provided without it
 * @param noticeId the notice that tells people of it
 * @param createdAt when it was described, UTC
 * @param activatedAt since when it may be relied on, UTC
 * @param lockVersion counts its changes; shown as the ETag
 */
public record PurposeResponse(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        PurposeStatus status,
        LegalBasis legalBasis,
        @Nullable String justification,
        @Nullable String citation,
        List<String> categories,
        String method,
        String retention,
        boolean necessary,
        UUID noticeId,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @JsonIgnore long lockVersion)
        implements Versioned {}
