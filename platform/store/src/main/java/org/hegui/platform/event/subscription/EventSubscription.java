package org.hegui.platform.event.subscription;

import static org.hegui.platform.event.EventProblem.EVENT_SUBSCRIPTION_NOT_ACTIVE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.signature.WebhookScheme;
import org.hegui.platform.problem.Refusal;

/** Who wants to be told of which events, and where. */
@Entity
public class EventSubscription {

    /** An event is dated before it commits; none that was under way at an instant is dated earlier than this before it. */
    private static final Duration STILL_COMMITTING = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String url;
    private String types;

    @Enumerated(EnumType.STRING)
    private WebhookScheme scheme;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    @Nullable private Instant replayFrom;

    private Instant createdAt;

    /** For Hibernate. */
    protected EventSubscription() {}

    EventSubscription(String handler, CreateSubscriptionRequest request, Instant now) {
        this.handler = handler;
        this.url = request.url().toString();
        this.types = joined(request.types());
        this.scheme = request.signature();
        this.state = SubscriptionState.UNVERIFIED;
        this.replayFrom = request.replayFrom();
        this.createdAt = now;
    }

    /** Id of the subscription. */
    public UUID id() {
        return id;
    }

    /** Whose events it is about. */
    public String handler() {
        return handler;
    }

    /** Where events are sent. */
    public URI url() {
        return URI.create(url);
    }

    /** What it is ready for. */
    public SubscriptionState state() {
        return state;
    }

    /** From when on events that were published before are to be sent as soon as it becomes active. */
    public Optional<Instant> replayFrom() {
        return Optional.ofNullable(replayFrom);
    }

    long lockVersion() {
        return lockVersion;
    }

    WebhookScheme scheme() {
        return scheme;
    }

    /** The address answered a ping: from now on events are sent. Does not resume a paused one, unless it has moved. */
    public void activate() {
        if (state == SubscriptionState.UNVERIFIED) {
            state = SubscriptionState.ACTIVE;
            replayFrom = null;
        }
    }

    /** A new address must answer a ping first, and has then what happened in between, a little of it once more. */
    void change(UpdateSubscriptionRequest request, Instant now) {
        var moved = !request.url().toString().equals(url);
        url = request.url().toString();
        types = joined(request.types());
        if (moved && state != SubscriptionState.UNVERIFIED) {
            state = SubscriptionState.UNVERIFIED;
            replayFrom = now.minus(STILL_COMMITTING);
        }
    }

    void pause() {
        move(SubscriptionState.ACTIVE, SubscriptionState.PAUSED);
    }

    void resume() {
        move(SubscriptionState.PAUSED, SubscriptionState.ACTIVE);
    }

    SubscriptionResponse response(List<EventSigningKey> keys, @Nullable String secret) {
        var shown = keys.stream().map(EventSigningKey::response).toList();
        var wanted = List.of(types.split(" "));
        return new SubscriptionResponse(
                id, url(), wanted, scheme, state, replayFrom, createdAt, shown, secret, lockVersion);
    }

    private void move(SubscriptionState from, SubscriptionState to) {
        if (state != from) {
            throw new Refusal(
                    EVENT_SUBSCRIPTION_NOT_ACTIVE, "The subscription is " + state + "; this needs " + from + ".");
        }
        state = to;
    }

    private static String joined(List<String> types) {
        return String.join(" ", new TreeSet<>(types));
    }
}
