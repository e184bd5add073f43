package org.hegui.consent.consent.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A person's withdrawal. It asks for nothing more than a grant does (PIPL-15).
 *
 * @param channel where the person said it, such as {@code app} or {@code store}
 */
public record WithdrawConsentRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String channel) {}
