package org.hegui.platform.event.delivery.replay;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.subscription.SubscriptionState;
import org.hegui.platform.event.transport.Answer;

/**
 * How the subscription's address answered a ping.
 *
 * @param accepted whether it was a 2xx
 * @param state what the subscription is ready for now
 * @param status the HTTP status of the answer, if there was one
 * @param failure why there was none, if so
 * @param millis how long it took, in milliseconds
 */
public record PingResponse(
        boolean accepted,
        SubscriptionState state,
        @Nullable Integer status,
        Answer.@Nullable Failure failure,
        long millis) {

    static PingResponse of(Answer answer, SubscriptionState state) {
        return new PingResponse(answer.accepted(), state, answer.status(), answer.failure(), answer.millis());
    }
}
