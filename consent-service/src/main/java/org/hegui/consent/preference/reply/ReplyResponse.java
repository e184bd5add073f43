package org.hegui.consent.preference.reply;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an answer was taken for.
 *
 * @param optOut whether it stops messages; if not, a person has to read it
 * @param suppressionId the suppression of the address
 * @param preferenceId the choice of the person, when it is known who it is
 */
public record ReplyResponse(
        boolean optOut,
        @Nullable UUID suppressionId,
        @Nullable UUID preferenceId) {

    /** It is left to a person. */
    static final ReplyResponse LEFT = new ReplyResponse(false, null, null);
}
