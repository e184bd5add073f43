package org.hegui.consent.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * What is about to be done.
 *
 * @param subjectId the person whose information it is
 * @param act what is to be done with it
 * @param purpose code of the purpose
 * @param categories codes of the fields; all fields of the purpose when absent
 * @param recipient id of the recipient, for PROVIDE and EXPORT
 * @param channel through which a message goes, for MARKET; without it one refused channel is enough for a no
 * @param at the past instant that is asked about; now when absent
 */
public record DecisionRequest(
        @NotNull UUID subjectId,
        @NotNull Act act,
        @NotBlank @Size(max = 64) String purpose,
        @Nullable @Size(min = 1, max = 100) List<@NotBlank @Size(max = 64) String> categories,
        @Nullable @Size(min = 1, max = 64) String recipient,
        @Nullable Channel channel,
        @Nullable Instant at) {

    /** What the API documents say of messages. */
    public static final String ON_CHANNELS =
            "Name the channel when you ask for MARKET: people refuse messages channel by channel (CPL-29). Without it the"
                    + " answer is DENY as soon as the person has refused any channel, and its reason asks for the channel.";

    /** The question. */
    public Asked asked() {
        return new Asked(subjectId, act, purpose, categories, recipient, channel, at);
    }
}
