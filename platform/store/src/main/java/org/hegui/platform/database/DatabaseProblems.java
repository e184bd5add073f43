package org.hegui.platform.database;

import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;
import static org.hegui.platform.problem.CommonProblem.PRECONDITION_FAILED;

import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.Problems;
import org.hegui.platform.problem.Refusal;

/** Answers what the database refuses because of the input or of somebody else, without a word of SQL. */
class DatabaseProblems {

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e, HttpHeaders headers) {
        return changed(headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(StaleStateException e, HttpHeaders headers) {
        return changed(headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(PersistenceException e) {
        return answer(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(PgException e) {
        return answer(e);
    }

    /** The caller said what the change is based on, or could not. */
    private static RestResponse<Problem> changed(HttpHeaders headers) {
        return Problems.answer(
                headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                        ? new Refusal(CONCURRENT_CHANGE, "Somebody else changed it meanwhile; read it again.")
                        : new Refusal(PRECONDITION_FAILED, "Somebody else changed it meanwhile; read it again."));
    }

    private static RestResponse<Problem> answer(Throwable failure) {
        return SqlState.refusal(failure).map(Problems::answer).orElseGet(() -> Problems.unforeseen(failure));
    }
}
