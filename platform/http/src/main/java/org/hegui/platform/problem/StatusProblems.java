package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;

import java.util.EnumSet;
import java.util.Set;

/** The kind of problem behind a status that the framework answers with. */
final class StatusProblems {

    /** Those that say no more than their status does. */
    private static final Set<CommonProblem> PLAIN = EnumSet.of(
            CommonProblem.UNAUTHENTICATED,
            CommonProblem.FORBIDDEN,
            CommonProblem.NOT_FOUND,
            CommonProblem.METHOD_NOT_ALLOWED,
            CommonProblem.NOT_ACCEPTABLE,
            CommonProblem.PRECONDITION_FAILED,
            CommonProblem.BODY_TOO_LARGE,
            CommonProblem.URI_TOO_LONG,
            CommonProblem.UNSUPPORTED_MEDIA_TYPE,
            CommonProblem.PRECONDITION_REQUIRED,
            CommonProblem.TOO_MANY_REQUESTS,
            CommonProblem.HEADERS_TOO_LARGE);

    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private StatusProblems() {}

    /** An unknown status of the caller's fault is an invalid request; everything else is ours. */
    static ProblemType of(int status) {
        return PLAIN.stream()
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status >= CLIENT_ERRORS && status < SERVER_ERRORS ? INVALID_REQUEST : INTERNAL_ERROR);
    }
}
