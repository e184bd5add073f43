package org.hegui.consent.notice;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A notice to be published. A code that exists already gets its next version.
 *
 * @param code short name of the notice within the handler
 * @param sensitive whether sensitive personal information is handled
 * @param export whether personal information leaves China
 * @param zh text of each item in Chinese, by item code such as {@code handlerName}
 * @param en the same in English
 */
public record CreateNoticeRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String code,

        boolean sensitive,
        boolean export,
        @NotNull @Size(max = 32) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> zh,
        @NotNull @Size(max = 32) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> en) {}
