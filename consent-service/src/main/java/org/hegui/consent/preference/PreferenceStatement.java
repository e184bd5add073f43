package org.hegui.consent.preference;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * What somebody chose.
 *
 * @param subjectId the person
 * @param kind what it is about
 * @param scope name of the channel or code of the tag; null for all tags, and for the other kinds
 * @param chosen whether it may be
 * @param source where it was said, such as {@code app} or {@code store}
 */
public record PreferenceStatement(
        UUID subjectId, PreferenceKind kind, @Nullable String scope, boolean chosen, String source) {

    /** That no message is to come through a channel any more. */
    public static PreferenceStatement optOut(UUID subjectId, Channel channel, String source) {
        return new PreferenceStatement(subjectId, PreferenceKind.CHANNEL, channel.name(), false, source);
    }

    /** Whether a tag, or all when {@code tag} is null, may be put on the person. */
    public static PreferenceStatement ofTag(UUID subjectId, @Nullable String tag, boolean allowed, String source) {
        return new PreferenceStatement(subjectId, PreferenceKind.TAG, tag, allowed, source);
    }

    /** Code of the channel for those who are told, or {@code NONE}; a tag is nobody else's business. */
    String channelCode() {
        return kind == PreferenceKind.CHANNEL && scope != null ? scope : "NONE";
    }
}
