package org.hegui.consent.consent.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.statement.Guardian;
import org.hegui.statute.consent.ConsentKind;

/**
 * What a person said when asked.
 *
 * @param subjectId the person
 * @param purpose code of the purpose
 * @param answer GRANTED or REFUSED
 * @param kind GENERAL unless the law asks for a stronger one
 * @param categories codes of the fields concerned; all fields of the purpose when absent
 * @param recipient id of the recipient whom a separate consent names
 * @param language language of the text that was shown
 * @param channel where the person said it, such as {@code app} or {@code store}
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal
 * @param noticeId the version of the notice that was shown; the current one of the purpose when absent
 * @param interaction what happened on the screen; needed for every grant but a general one
 * @param guardian who spoke for a child; needed for a guardian's grant
 * @param documentHash SHA-256 of the signed document, hexadecimal; needed for a grant in writing
 * @param validUntil when the grant ends by itself; within the time for which the purpose keeps information
 */
public record RecordConsentRequest(
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 64) String purpose,
        @NotNull Answer answer,
        @Nullable ConsentKind kind,
        @Nullable @Size(min = 1, max = 100) List<@NotBlank @Size(max = 64) String> categories,
        @Nullable @Size(min = 1, max = 64) String recipient,
        @NotNull @Pattern(regexp = "zh-CN|en") String language,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String channel,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String uiEvidence,
        @Nullable UUID noticeId,
        @Valid @Nullable Interaction interaction,
        @Valid @Nullable Guardian guardian,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash,
        @Nullable Instant validUntil) {

    /** What can be said to a request for consent. */
    public enum Answer {
        GRANTED,
        REFUSED
    }

    /** How strong the consent is. */
    public ConsentKind strength() {
        return Optional.ofNullable(kind).orElse(ConsentKind.GENERAL);
    }

    /** Whether the person said yes. */
    public boolean grants() {
        return answer == Answer.GRANTED;
    }

    Interaction howItWasSaid() {
        return Optional.ofNullable(interaction).orElse(Interaction.ORDINARY);
    }
}
