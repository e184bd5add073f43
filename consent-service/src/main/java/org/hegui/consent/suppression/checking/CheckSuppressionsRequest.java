package org.hegui.consent.suppression.checking;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * Who is about to be reached: people or addresses, not both.
 *
 * @param channel the channel
 * @param subjectIds the people
 * @param addresses the addresses; nothing of them is kept
 */
public record CheckSuppressionsRequest(
        @NotNull Channel channel,
        @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> subjectIds,

        @Nullable @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 500) String> addresses) {

    /** Without the addresses. */
    @Override
    public String toString() {
        return "CheckSuppressionsRequest[" + channel + "]";
    }
}
