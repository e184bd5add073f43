package org.hegui.consent.preference;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.marketing.Channel;

/**
 * A choice of a person.
 *
 * @param subjectId the person
 * @param kind what it is about
 * @param channel the channel, for CHANNEL and for nothing else
 * @param tag code of the tag, for TAG; all tags when absent there
 * @param chosen whether it may be; false means off, opted out or deleted
 * @param source where it was said, such as {@code app} or {@code store}
 */
public record SetPreferenceRequest(
        @NotNull UUID subjectId,
        @NotNull PreferenceKind kind,
        @Nullable Channel channel,

        @Nullable @Size(min = 1, max = 64) @Pattern(regexp = SetPreferenceRequest.TAG) String tag,

        @NotNull Boolean chosen,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String source) {

    /** What codes of tags look like. */
    public static final String TAG = "[A-Za-z0-9._-]+";

    /**
     * What is said.
     *
     * @throws Refusal (400) when there is a channel without need or none where one is needed, and so for tags
     */
    PreferenceStatement statement() {
        if ((kind == PreferenceKind.CHANNEL) != (channel != null)) {
            throw Refusal.ofFields(List.of(new Violation("channel", "must be given for CHANNEL and for nothing else")));
        }
        if (kind != PreferenceKind.TAG && tag != null) {
            throw Refusal.ofFields(List.of(new Violation("tag", "must be given for TAG alone")));
        }
        return new PreferenceStatement(subjectId, kind, channel == null ? tag : channel.name(), chosen, source);
    }
}
