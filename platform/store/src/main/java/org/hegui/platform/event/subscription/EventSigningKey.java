package org.hegui.platform.event.subscription;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.subscription.SubscriptionResponse.KeyResponse;

/** A key that signs the events of a subscription. Its secret is sealed; it ends at the latest with the subscription. */
@Entity
class EventSigningKey {

    @Id
    private UUID id;

    private String handler;
    private UUID subscriptionId;
    private byte[] sealedSecret;

    @Nullable private String publicKey;

    private Instant createdAt;

    @Nullable private Instant retiresAt;

    /** For Hibernate. */
    protected EventSigningKey() {}

    EventSigningKey(UUID id, EventSubscription owner, byte[] sealedSecret, @Nullable String publicKey, Instant now) {
        this.id = id;
        this.handler = owner.handler();
        this.subscriptionId = owner.id();
        this.sealedSecret = sealedSecret;
        this.publicKey = publicKey;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID subscriptionId() {
        return subscriptionId;
    }

    byte[] sealedSecret() {
        return sealedSecret;
    }

    boolean signsAt(Instant now) {
        return retiresAt == null || now.isBefore(retiresAt);
    }

    void retire(Instant at) {
        if (retiresAt == null) {
            retiresAt = at;
        }
    }

    KeyResponse response() {
        return new KeyResponse(id, publicKey, createdAt, retiresAt);
    }
}
