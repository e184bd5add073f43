package org.hegui.consent.suppression;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * Whom not to reach; the person, the address or both must be given.
 *
 * @param channel the channel
 * @param subjectId the person
 * @param address the address, such as a mobile number; only its keyed hash is kept
 * @param reason why
 * @param source where it was said, such as {@code app} or {@code store}
 */
public record CreateSuppressionRequest(
        @NotNull Channel channel,
        @Nullable UUID subjectId,
        @Nullable @Size(min = 1, max = 500) String address,
        @NotNull SuppressionReason reason,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String source) {

    /** Without the address. */
    @Override
    public String toString() {
        return "CreateSuppressionRequest[" + channel + "]";
    }
}
