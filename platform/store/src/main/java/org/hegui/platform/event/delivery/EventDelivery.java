package org.hegui.platform.event.delivery;

import static org.hegui.platform.event.EventProblem.EVENT_DELIVERY_UNDER_WAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;

/** That one event is brought to one subscription. Made by the fan-out, taken with a lease by one dispatcher at a time. */
@Entity
public class EventDelivery {

    /** The log keeps so many attempts, the newest. */
    private static final int ATTEMPTS_KEPT = 50;

    @Id
    private UUID id;

    private String handler;
    private UUID eventId;
    private UUID subscriptionId;
    private UUID subjectId;
    private long position;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;
    private Instant dueSince;
    private Instant nextAttemptAt;

    @Nullable private UUID leaseToken;

    @Nullable private Instant leaseUntil;

    private boolean afterDeadLetter;

    @Convert(converter = AttemptsConverter.class)
    private List<Attempt> attempts;

    /** For Hibernate. */
    protected EventDelivery() {}

    /** Id of the delivery. */
    public UUID id() {
        return id;
    }

    /** The event that is brought. */
    public UUID eventId() {
        return eventId;
    }

    /** The subscription to which it is brought. */
    public UUID subscriptionId() {
        return subscriptionId;
    }

    UUID subjectId() {
        return subjectId;
    }

    long position() {
        return position;
    }

    /** How far it is. */
    public DeliveryState state() {
        return state;
    }

    /** Attempts since it was last asked for. */
    public int tries() {
        return tries;
    }

    /** When it was last asked for. */
    public Instant dueSince() {
        return dueSince;
    }

    /** Whether the answer of whoever knows the token counts. */
    public boolean isLeasedTo(UUID token) {
        return token.equals(leaseToken) && state == DeliveryState.PENDING;
    }

    /** It arrived; whether an earlier event of its subject is a dead letter is noted with it. */
    public void delivered(Attempt attempt, boolean earlierIsDead) {
        ended(attempt);
        state = DeliveryState.DELIVERED;
        afterDeadLetter = earlierIsDead;
    }

    /** It did not arrive and is tried again then. */
    public void failed(Attempt attempt, Instant next) {
        ended(attempt);
        nextAttemptAt = next;
    }

    /** It did not arrive and is a dead letter from now on. */
    public void givenUp(Attempt attempt) {
        ended(attempt);
        state = DeliveryState.DEAD;
    }

    /** Everything from the start; what was tried before stays in the log. */
    public void again(Instant now) {
        if (state == DeliveryState.PENDING) {
            throw new Refusal(EVENT_DELIVERY_UNDER_WAY, "The delivery is still being tried.");
        }
        state = DeliveryState.PENDING;
        tries = 0;
        dueSince = now;
        nextAttemptAt = now;
        afterDeadLetter = false;
    }

    /** As the log shows it; the type is that of its event. */
    public DeliveryResponse response(String type) {
        var next = state == DeliveryState.PENDING ? nextAttemptAt : null;
        return new DeliveryResponse(
                id, eventId, subscriptionId, type, subjectId, state, tries, next, afterDeadLetter, attempts);
    }

    private void ended(Attempt attempt) {
        var all = new ArrayList<>(attempts);
        all.add(attempt);
        attempts = List.copyOf(all.subList(Math.max(0, all.size() - ATTEMPTS_KEPT), all.size()));
        tries++;
        leaseToken = null;
        leaseUntil = null;
    }
}
