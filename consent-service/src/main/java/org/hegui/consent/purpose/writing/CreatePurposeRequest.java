package org.hegui.consent.purpose.writing;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A purpose to be relied on.
 *
 * @param code short name of the purpose within the handler, such as {@code marketing-sms}
 * @param nameZh name for people in Chinese
 * @param nameEn name for people in English
 * @param legalBasis one of the closed set of PIPL-13: CONSENT, CONTRACT, HR, STATUTORY, EMERGENCY, NEWS, PUBLIC_INFO,
 *     OTHER_LAW
 * @param justification why the handling is necessary; needed for every basis but CONSENT
 * @param citation the law relied on; needed for OTHER_LAW
 * @param categories codes of the fields that are needed for it (PIPL-6)
 * @param method how the information is handled
 * @param retention how long it is kept, as an ISO 8601 period such as {@code P3Y}
 * @param necessary whether the product or service cannot be provided without it (PIPL-16)
 * @param necessity why it cannot; the justification when absent, and needed for CONSENT without one
 * @param automatedDecision whether a program decides about people for it (PIPL-24)
 * @param publicDisclosure whether the information is disclosed to the public (PIPL-25)
 * @param recipients ids of the recipients at transfer-service who receive it
 * @param noticeId the notice that tells people of it
 */
public record CreatePurposeRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String code,

        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 32) String legalBasis,
        @Nullable @Size(max = 2000) String justification,
        @Nullable @Size(max = 500) String citation,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 64) String> categories,
        @NotBlank @Size(max = 500) String method,

        @NotBlank @Pattern(regexp = PERIOD) String retention,

        boolean necessary,
        @Nullable @Size(max = 2000) String necessity,
        boolean automatedDecision,
        boolean publicDisclosure,
        @Nullable @Size(max = 50) List<@NotNull UUID> recipients,
        @NotNull UUID noticeId) {

    static final String PERIOD = "P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?";

    /** What its first version says. */
    PurposeVersionRequest contents() {
        return new PurposeVersionRequest(
                nameZh,
                nameEn,
                legalBasis,
                justification,
                citation,
                categories,
                method,
                retention,
                necessary,
                necessity,
                automatedDecision,
                publicDisclosure,
                recipients,
                noticeId);
    }
}
