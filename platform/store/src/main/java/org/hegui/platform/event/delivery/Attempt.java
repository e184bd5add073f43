package org.hegui.platform.event.delivery;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.transport.Answer;

/**
 * One attempt to deliver. What was sent and answered is not kept.
 *
 * @param at when it ended, UTC
 * @param status the HTTP status of the answer, if there was one
 * @param failure why there was none, if so
 * @param millis how long it took, in milliseconds
 */
@RegisterForReflection
public record Attempt(Instant at, @Nullable Integer status, Answer.@Nullable Failure failure, long millis) {

    /** What was answered at this instant. */
    public static Attempt of(Instant at, Answer answer) {
        return new Attempt(at, answer.status(), answer.failure(), answer.millis());
    }
}
