package org.hegui.transfer.recipient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A company to which data may go.
 *
 * @param name its registered name
 * @param country ISO 3166-1 alpha-2; HK, MO and TW count as overseas, CN is domestic
 * @param role PROVIDED, ENTRUSTED or JOINT
 * @param contact how people reach it about their rights, such as its privacy mailbox
 * @param restricted whether it is on the list of PIPL-42
 */
public record CreateRecipientRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull RecipientRole role,
        @NotBlank @Size(max = 200) String contact,
        @NotNull Boolean restricted) {}
