package org.hegui.consent.notice.writing;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.notice.NoticeOccasion;

/**
 * A notice to be published. A code that exists already gets its next version.
 *
 * @param code short name of the notice within the handler
 * @param occasions what the notice has to say more about; nothing when absent
 * @param zh text of each item in Chinese, by item code such as {@code handlerName}
 * @param en the same in English
 */
public record CreateNoticeRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String code,

        @Nullable @Size(max = 7) List<@NotNull NoticeOccasion> occasions,
        @NotNull @Size(max = 64) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> zh,
        @NotNull @Size(max = 64) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> en) {}
