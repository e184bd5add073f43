package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers requests whose body or parameters cannot be read or break a rule. Never echoes a value that was sent. */
class BodyProblems {

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException e) {
        return ProblemResponses.of(of(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException e) {
        return ProblemResponses.of(of(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        return ProblemResponses.of(of(e.getConstraintViolations()));
    }

    static Problem of(JacksonException e) {
        if (e instanceof MismatchedInputException mismatched) {
            var violations = List.of(
                    new Violation(SentFields.path(mismatched), "is unknown here or has the wrong type or format"));
            return Problem.of(
                    MALFORMED_BODY, "The body does not have the fields of this request.", List.of(), violations);
        }
        return Problem.of(MALFORMED_BODY, "The body is not well-formed JSON.");
    }

    static Problem of(Collection<? extends ConstraintViolation<?>> broken) {
        var violations = broken.stream().map(BodyProblems::violation).toList();
        return Problem.of(INVALID_REQUEST, "Some fields break their rules; see violations.", List.of(), violations);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(SentFields.path(violation.getPropertyPath()), violation.getMessage());
    }
}
