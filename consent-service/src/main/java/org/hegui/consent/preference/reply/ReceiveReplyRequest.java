package org.hegui.consent.preference.reply;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * What somebody answered to a message. Neither the address nor the text is kept.
 *
 * @param channel the channel
 * @param address where the answer came from, such as a mobile number
 * @param text the answer
 * @param subjectId who it is, when known
 */
public record ReceiveReplyRequest(
        @NotNull Channel channel,
        @NotBlank @Size(max = 500) String address,
        @NotNull @Size(max = 2000) String text,
        @Nullable UUID subjectId) {

    /** Without what was said and by whom. */
    @Override
    public String toString() {
        return "ReceiveReplyRequest[" + channel + "]";
    }
}
