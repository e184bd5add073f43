package org.hegui.platform.event.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.signature.WebhookScheme;

/**
 * A wish to be told of events.
 *
 * @param url https address to which they are posted
 * @param types the types wanted, as {@code /asyncapi} lists them
 * @param signature how they are signed
 * @param replayFrom from when on events that were published already are to be sent too; none if absent
 */
public record CreateSubscriptionRequest(
        @NotNull URI url,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 128) String> types,
        @NotNull WebhookScheme signature,
        @Nullable Instant replayFrom) {}
