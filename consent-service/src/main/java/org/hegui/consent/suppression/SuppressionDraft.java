package org.hegui.consent.suppression;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * Whom not to reach through which channel, and why.
 *
 * @param channel the channel
 * @param subjectId the person, when known
 * @param addressHash hash of the address, when known; one of the two is
 * @param reason why
 * @param source where it was said, such as {@code app} or {@code store}
 */
public record SuppressionDraft(
        Channel channel,
        @Nullable UUID subjectId,
        @Nullable String addressHash,
        SuppressionReason reason,
        String source) {}
