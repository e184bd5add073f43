package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;

import io.quarkus.logging.Log;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers for mappers of failures that this package does not know. */
public final class Problems {

    private Problems() {}

    /** The refusal as an answer. */
    public static RestResponse<Problem> answer(Refusal refusal) {
        return ProblemResponses.of(refusal.problem());
    }

    /** 500, and the failure in the log. */
    public static RestResponse<Problem> unforeseen(Throwable failure) {
        Log.error("Request failed", failure);
        return ProblemResponses.of(INTERNAL_ERROR, "The service failed; quote the trace id when you ask about it.");
    }
}
