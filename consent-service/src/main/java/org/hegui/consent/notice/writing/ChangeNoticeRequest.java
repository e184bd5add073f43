package org.hegui.consent.notice.writing;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.notice.NoticeOccasion;

/**
 * What a draft says from now on, in the place of all that it said.
 *
 * @param occasions what the notice has to say more about; nothing when absent
 * @param zh text of each item in Chinese, by item code such as {@code handlerName}
 * @param en the same in English
 */
public record ChangeNoticeRequest(
        @Nullable @Size(max = 7) List<@NotNull NoticeOccasion> occasions,
        @NotNull @Size(max = 64) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> zh,
        @NotNull @Size(max = 64) Map<@NotBlank String, @NotBlank @Size(max = 4000) String> en) {}
