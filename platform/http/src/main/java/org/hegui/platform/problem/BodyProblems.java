package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers requests whose body or parameters cannot be read or break a rule. Never echoes a value that was sent. */
class BodyProblems {

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException e) {
        return ProblemResponses.of(MALFORMED_BODY, "The body is not well-formed JSON.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException e) {
        var violations = List.of(new Violation(path(e), "is unknown here or has the wrong type or format"));
        return ProblemResponses.of(Problem.of(
                MALFORMED_BODY, "The body does not have the fields of this request.", List.of(), violations));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(BodyProblems::violation)
                .toList();
        return ProblemResponses.of(
                Problem.of(INVALID_REQUEST, "Some fields break their rules; see violations.", List.of(), violations));
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(path(violation.getPropertyPath()), violation.getMessage());
    }

    /** The path without the names of the Java method and of its body parameter, which are no business of the caller. */
    private static String path(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var inBody = nodes.size() > 2;
        return nodes.stream()
                .skip(inBody ? 2 : nodes.size() - 1L)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
    }
}
