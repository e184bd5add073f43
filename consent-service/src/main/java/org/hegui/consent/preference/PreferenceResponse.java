package org.hegui.consent.preference;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One choice of one person.
 *
 * @param id id of the choice
 * @param subjectId the person
 * @param kind what it is about
 * @param channel the channel, only for CHANNEL
 * @param tag code of the tag, only for TAG; absent there when it is about all tags
 * @param chosen whether it may be; false means off, opted out or deleted
 * @param source where it was said
 * @param saidAt when, UTC
 * @param evidenceId the entry of the ledger that proves it
 */
public record PreferenceResponse(
        UUID id,
        UUID subjectId,
        PreferenceKind kind,
        @Nullable String channel,
        @Nullable String tag,
        boolean chosen,
        String source,
        Instant saidAt,
        UUID evidenceId) {}
