package org.hegui.platform.event.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How the delivery of an event to a subscription goes.
 *
 * @param id id of the delivery
 * @param eventId id of the event, which is the {@code webhook-id}
 * @param subscriptionId to whom
 * @param type type of the event
 * @param subjectId whom or what it is about
 * @param state how far it is
 * @param tries attempts since it was last asked for
 * @param nextAttemptAt when it is tried next, at the earliest, UTC; absent when it is not tried any more
 * @param afterDeadLetter whether it was delivered although an earlier event of its subject was a dead letter
 * @param attempts the newest 50 attempts, oldest first
 */
public record DeliveryResponse(
        UUID id,
        UUID eventId,
        UUID subscriptionId,
        String type,
        UUID subjectId,
        DeliveryState state,
        int tries,
        @Nullable Instant nextAttemptAt,
        boolean afterDeadLetter,
        List<Attempt> attempts) {}
