package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;
import static org.hegui.platform.problem.CommonProblem.UNAUTHENTICATED;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers callers without a valid token (401, RFC 6750 §3) and callers whose role is not enough (403). */
class SecurityProblems {

    @ServerExceptionMapper
    RestResponse<Problem> unauthorized(UnauthorizedException e) {
        return challenge("Bearer");
    }

    @ServerExceptionMapper
    RestResponse<Problem> authenticationFailed(AuthenticationFailedException e) {
        return challenge("Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return ProblemResponses.of(FORBIDDEN, "Your roles do not include one that may do this.");
    }

    private static RestResponse<Problem> challenge(String scheme) {
        var problem =
                Problem.of(UNAUTHENTICATED, "Send a valid access token: it is missing, expired or not for this API.");
        return ProblemResponses.builder(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build();
    }
}
