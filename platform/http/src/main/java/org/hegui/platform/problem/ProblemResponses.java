package org.hegui.platform.problem;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Puts a problem into a response with its status and media type. */
final class ProblemResponses {

    private ProblemResponses() {}

    static RestResponse<Problem> of(ProblemType type, String detail) {
        return of(Problem.of(type, detail));
    }

    static RestResponse<Problem> of(Problem problem) {
        return builder(problem).build();
    }

    static ResponseBuilder<Problem> builder(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .header("Content-Type", Problem.MEDIA_TYPE);
    }
}
