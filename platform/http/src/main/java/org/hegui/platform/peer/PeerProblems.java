package org.hegui.platform.peer;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;
import static org.hegui.platform.problem.CommonProblem.PEER_FAILED;
import static org.hegui.platform.problem.CommonProblem.PEER_TIMEOUT;
import static org.hegui.platform.problem.CommonProblem.PEER_UNAVAILABLE;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import org.hegui.platform.problem.ProblemType;
import org.hegui.platform.problem.Refusal;

/**
 * Turns what a peer service answers or fails with into our own refusal, so that its status, headers and body never
 * leak to our caller. A peer that fails (5xx) becomes {@link PeerFailed}, which a circuit breaker with
 * {@code skipOn = Refusal.class} counts. Register it on every REST client interface; a peer whose 404 is an answer maps
 * that itself.
 */
public class PeerProblems implements ResponseExceptionMapper<RuntimeException> {

    @Override
    public RuntimeException toThrowable(Response response) {
        if (response.getStatusInfo().getFamily() == Family.SERVER_ERROR) {
            return new PeerFailed();
        }
        if (response.getStatus() == Response.Status.FORBIDDEN.getStatusCode()) {
            return new Refusal(FORBIDDEN, "A service this one depends on does not accept your roles.");
        }
        return new Refusal(PEER_FAILED, "A service this one depends on refused.");
    }

    /** The refusal for a call to {@code peer} that brought no answer; a refusal that is one already stays as it is. */
    public static Throwable unanswered(String peer, Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case TimeoutException _ -> refusal(PEER_TIMEOUT, peer, " did not answer in time.");
            case org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException _ ->
                refusal(PEER_TIMEOUT, peer, " did not answer in time.");
            case CircuitBreakerOpenException _ -> refusal(PEER_UNAVAILABLE, peer, " has failed repeatedly; try later.");
            case ProcessingException _ -> refusal(PEER_UNAVAILABLE, peer, " cannot be reached.");
            default -> refusal(PEER_FAILED, peer, " failed to answer.");
        };
    }

    /**
     * Whether the connection broke off before there was an answer. The client reports that as another kind of failure than
     * a connection that cannot be made; whoever asks again on {@link ProcessingException} wants both to be one.
     */
    public static boolean isDropped(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof JacksonException);
    }

    private static Refusal refusal(ProblemType type, String peer, String what) {
        return new Refusal(type, peer + what + " Nothing was changed.");
    }
}
