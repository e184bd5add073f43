package org.hegui.consent.consent.withdrawal;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.statement.Consent;
import org.hegui.statute.consent.ConsentKind;

/**
 * A person's withdrawal of all that they agreed to for one purpose.
 *
 * @param subjectId the person
 * @param purpose code of the purpose
 * @param channel where the person said it, such as {@code app} or {@code store}
 * @param recipient only what names this recipient; everything when absent
 * @param kind only consents of this strength; all when absent
 */
public record WithdrawPurposeRequest(
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 64) String purpose,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String channel,

        @Nullable @Size(min = 1, max = 64) String recipient,
        @Nullable ConsentKind kind) {

    boolean means(Consent grant) {
        return (recipient == null || recipient.equals(grant.said().recipient()))
                && (kind == null || kind == grant.said().kind());
    }
}
