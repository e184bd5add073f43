package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;
import static org.hegui.platform.problem.CommonProblem.NOT_FOUND;

import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers refusals, the framework's own errors, and everything nobody foresaw. */
class FrameworkProblems {

    private static final int UUID_LENGTH = 36;

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal) {
        return Problems.answer(refusal);
    }

    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        var type = e.getCause() instanceof JacksonException
                ? MALFORMED_BODY
                : StatusProblems.of(e.getResponse().getStatus());
        if (type == INTERNAL_ERROR) {
            return unforeseen(e);
        }
        var builder = ProblemResponses.builder(Problem.of(type, type.title() + "."));
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? builder : builder.header(HttpHeaders.ALLOW, allow)).build();
    }

    /** The framework answers 404 for every parameter it cannot convert; in the query that is the caller's mistake. */
    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFoundException e, UriInfo uri) {
        if (e.getCause() != null && !isInPath(e.getCause(), uri)) {
            return ProblemResponses.of(INVALID_REQUEST, "A parameter of the query has the wrong type or format.");
        }
        return ProblemResponses.of(NOT_FOUND, NOT_FOUND.title() + ".");
    }

    @ServerExceptionMapper
    RestResponse<Problem> unforeseen(Throwable e) {
        return Problems.unforeseen(e);
    }

    /** Converters name the value that they refuse, or call it too large for a UUID. */
    private static boolean isInPath(Throwable conversion, UriInfo uri) {
        var message = String.valueOf(conversion.getMessage());
        return uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.length() > UUID_LENGTH || message.contains(value));
    }
}
