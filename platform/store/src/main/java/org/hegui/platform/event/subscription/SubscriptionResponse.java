package org.hegui.platform.event.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.signature.WebhookScheme;
import org.hegui.platform.precondition.Versioned;

/**
 * A subscription.
 *
 * @param id id of the subscription
 * @param url where events are posted
 * @param types the types wanted
 * @param signature how events are signed
 * @param state what it is ready for
 * @param replayFrom from when on earlier events will be sent once it becomes active
 * @param createdAt when it was made, UTC
 * @param keys the keys that sign, the newest first
 * @param secret the new key, {@code whsec_…}: only in the answers that made it, and only for HMAC
 * @param lockVersion counts its changes; shown as the ETag
 */
public record SubscriptionResponse(
        UUID id,
        URI url,
        List<String> types,
        WebhookScheme signature,
        SubscriptionState state,
        @Nullable Instant replayFrom,
        Instant createdAt,
        List<KeyResponse> keys,
        @Nullable String secret,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** Without the secret. */
    @Override
    public String toString() {
        return "SubscriptionResponse[" + id + "]";
    }

    /**
     * A key that signs.
     *
     * @param id id of the key
     * @param publicKey {@code whpk_…}, by which receivers verify; only for ED25519
     * @param createdAt since when it signs, UTC
     * @param retiresAt when it stops signing because a newer one took over, UTC
     */
    public record KeyResponse(
            UUID id,
            @Nullable String publicKey,
            Instant createdAt,
            @Nullable Instant retiresAt) {}
}
