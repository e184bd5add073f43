package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;

import java.util.Collection;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.Log;
import jakarta.validation.ConstraintViolation;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers for mappers of failures that this package does not know. */
public final class Problems {

    private Problems() {}

    /** The refusal as an answer. */
    public static RestResponse<Problem> answer(Refusal refusal) {
        return ProblemResponses.of(refusal.problem());
    }

    /** The problem of one thing among many in a body that are answered one by one. */
    public static Problem of(Refusal refusal) {
        return refusal.problem();
    }

    /** The problem of a JSON text among many that cannot be read, or is not of the form asked for. */
    public static Problem of(JacksonException unreadable) {
        return BodyProblems.of(unreadable);
    }

    /** The problem of a thing among many whose fields break their rules. */
    public static Problem of(Collection<? extends ConstraintViolation<?>> broken) {
        return BodyProblems.of(broken);
    }

    /** 500, and the failure in the log. */
    public static RestResponse<Problem> unforeseen(Throwable failure) {
        Log.error("Request failed", failure);
        return ProblemResponses.of(INTERNAL_ERROR, "The service failed; quote the trace id when you ask about it.");
    }
}
