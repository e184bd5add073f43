package org.hegui.platform.event.subscription;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.signature.WebhookKey;

/** The keys with which the events of each subscription are signed now. Works inside the caller's transaction. */
@ApplicationScoped
public class SigningKeys {

    private final SigningKeyRepository keys;
    private final SealedKeys sealed;
    private final EventConfig config;
    private final Clock clock;

    SigningKeys(SigningKeyRepository keys, SealedKeys sealed, EventConfig config, Clock clock) {
        this.keys = keys;
        this.sealed = sealed;
        this.config = config;
        this.clock = clock;
    }

    /** The keys of these subscriptions that can be opened, by subscription, the newest first. */
    public Uni<Map<UUID, List<WebhookKey>>> of(Collection<EventSubscription> subscriptions) {
        var handlers = subscriptions.stream()
                .distinct()
                .collect(java.util.stream.Collectors.toMap(EventSubscription::id, EventSubscription::handler));
        return keys.of(handlers.keySet())
                .map(found -> found.stream()
                        .filter(key -> key.signsAt(clock.instant()))
                        .collect(groupingBy(
                                EventSigningKey::subscriptionId,
                                flatMapping(
                                        key -> sealed.open(handlers.get(key.subscriptionId()), key).stream(),
                                        toList()))));
    }

    Uni<List<EventSigningKey>> shown(UUID subscription) {
        return keys.of(List.of(subscription))
                .map(found -> found.stream()
                        .filter(key -> key.signsAt(clock.instant()))
                        .toList());
    }

    /** A new key, which signs from now on; those before go on for the overlap. */
    Uni<WebhookKey> add(EventSubscription owner) {
        var key = WebhookKey.generate(owner.scheme());
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var now = clock.instant();
        var row = new EventSigningKey(id, owner, sealed.seal(owner.handler(), id, key), key.publicKey(), now);
        return keys.deleteRetired(owner.id(), now)
                .chain(() -> keys.of(List.of(owner.id())))
                .invoke(old -> old.forEach(one -> one.retire(now.plus(config.rotationOverlap()))))
                .chain(() -> keys.persistAndFlush(row))
                .replaceWith(key);
    }
}
