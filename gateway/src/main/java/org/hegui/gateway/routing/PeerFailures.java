package org.hegui.gateway.routing;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.PEER_FAILED;
import static org.hegui.platform.problem.CommonProblem.PEER_TIMEOUT;
import static org.hegui.platform.problem.CommonProblem.PEER_UNAVAILABLE;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

import org.hegui.gateway.Peer;
import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.ProblemType;
import org.hegui.platform.problem.ProblemWriter;

/** Says in our own words why a service gave no answer. */
final class PeerFailures implements ProxyInterceptor {

    /** Under this name an exchange says that the answer is ours, not the service's. */
    private static final String FAILED = "failed";

    private static final String RETRY_AFTER_SECONDS = "5";

    private final Peer peer;
    private final ProblemWriter problems;

    PeerFailures(Peer peer, ProblemWriter problems) {
        this.peer = peer;
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        return exchange.sendRequest().recover(failure -> Future.succeededFuture(instead(exchange, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        if (exchange.get(FAILED, Boolean.class) != null && !body(exchange).ended()) {
            // the rest of the body may still be coming, and nobody will read it
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return exchange.sendResponse();
    }

    private ProxyResponse instead(ProxyContext exchange, Throwable failure) {
        exchange.set(FAILED, true);
        body(exchange).drop();
        if (body(exchange).exceeded()) {
            return problem(exchange, BODY_TOO_LARGE, "The body is larger than may be sent here.");
        }
        log(failure);
        return switch (failure) {
            case TimeoutException _ -> problem(exchange, PEER_TIMEOUT, said("did not answer in time"));
            case ConnectException _ -> unavailable(exchange, "cannot be reached");
            case UnknownHostException _ -> unavailable(exchange, "cannot be reached");
            case ConnectionPoolTooBusyException _ -> unavailable(exchange, "is too busy");
            default -> problem(exchange, PEER_FAILED, said("broke off before it answered"));
        };
    }

    private void log(Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        if (failure instanceof StreamResetException) {
            Log.debugf("the caller of %s left: %s", peer.code(), kind);
        } else {
            Log.warnf("%s gave no answer: %s", peer.code(), kind);
        }
    }

    private static BoundedBody body(ProxyContext exchange) {
        return exchange.get(Upstream.BODY, BoundedBody.class);
    }

    private ProxyResponse unavailable(ProxyContext exchange, String what) {
        return problem(exchange, PEER_UNAVAILABLE, said(what)).putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    private String said(String what) {
        return "The " + peer.code() + " service " + what + ".";
    }

    private ProxyResponse problem(ProxyContext exchange, ProblemType type, String detail) {
        return exchange.request()
                .release()
                .response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(problems.body(type, detail)));
    }
}
