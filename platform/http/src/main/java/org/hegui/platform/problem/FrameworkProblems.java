package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;
import static org.hegui.platform.problem.CommonProblem.METHOD_NOT_ALLOWED;
import static org.hegui.platform.problem.CommonProblem.NOT_ACCEPTABLE;
import static org.hegui.platform.problem.CommonProblem.NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.Log;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers refusals, the framework's own errors, and everything nobody foresaw. */
class FrameworkProblems {

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal) {
        return ProblemResponses.of(refusal.problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        var type = e.getCause() instanceof JacksonException
                ? MALFORMED_BODY
                : typeOf(e.getResponse().getStatus());
        if (type == INTERNAL_ERROR) {
            return unforeseen(e);
        }
        var builder = ProblemResponses.builder(Problem.of(type, type.title() + "."));
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? builder : builder.header(HttpHeaders.ALLOW, allow)).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unforeseen(Throwable e) {
        Log.error("Request failed", e);
        return ProblemResponses.of(INTERNAL_ERROR, "The service failed; quote the trace id when you ask about it.");
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 400 -> INVALID_REQUEST;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> INTERNAL_ERROR;
        };
    }
}
