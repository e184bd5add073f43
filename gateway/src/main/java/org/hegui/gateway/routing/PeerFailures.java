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
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

import org.hegui.gateway.Peer;
import org.hegui.gateway.answer.ProblemWriter;
import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.ProblemType;

/** Says in our own words why a service gave no answer. */
final class PeerFailures implements ProxyInterceptor {

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
        if (exchange.get(Upstream.BODY, BoundedBody.class).exceeded()) {
            // the rest of the body may still be coming
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return exchange.sendResponse();
    }

    private ProxyResponse instead(ProxyContext exchange, Throwable failure) {
        if (exchange.get(Upstream.BODY, BoundedBody.class).exceeded()) {
            return problem(exchange, BODY_TOO_LARGE, "The body is larger than may be sent here.");
        }
        Log.warnf("%s gave no answer: %s", peer.code(), failure.getClass().getSimpleName());
        return switch (failure) {
            case TimeoutException _ -> problem(exchange, PEER_TIMEOUT, said("did not answer in time"));
            case ConnectException _ -> unavailable(exchange, "cannot be reached");
            case UnknownHostException _ -> unavailable(exchange, "cannot be reached");
            case ConnectionPoolTooBusyException _ -> unavailable(exchange, "is too busy");
            default -> problem(exchange, PEER_FAILED, said("broke off before it answered"));
        };
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
