package org.hegui.consent.prompt;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * That a person is being asked.
 *
 * @param subjectId the person
 * @param purpose code of the purpose
 * @param noticeId the version of the notice that is shown
 * @param language language of the text that is shown
 * @param channel where the person is asked, such as {@code app} or {@code store}
 * @param uiEvidence SHA-256 of the rendered consent screen, hexadecimal
 */
public record RecordPromptRequest(
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 64) String purpose,
        @NotNull UUID noticeId,
        @NotNull @Pattern(regexp = "zh-CN|en") String language,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String channel,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String uiEvidence) {}
