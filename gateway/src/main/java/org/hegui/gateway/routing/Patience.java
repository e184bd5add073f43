package org.hegui.gateway.routing;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service its time to begin its answer, counted from the last part of the request that it took. The client's
 * own time-out would not do: it waits until a service that takes nothing has taken what was sent.
 */
final class Patience implements ProxyInterceptor {

    private final Vertx vertx;
    private final Duration limit;

    Patience(Vertx vertx, Duration limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var answer = Promise.<ProxyResponse>promise();
        exchange.sendRequest().onSuccess(answer::tryComplete).onFailure(answer::tryFail);
        watch(exchange, answer, limit);
        return answer.future();
    }

    private void watch(ProxyContext exchange, Promise<ProxyResponse> answer, Duration time) {
        var timer = vertx.setTimer(Math.max(1, time.toMillis()), _ -> look(exchange, answer));
        answer.future().onComplete(_ -> vertx.cancelTimer(timer));
    }

    private void look(ProxyContext exchange, Promise<ProxyResponse> answer) {
        var left = limit.minus(exchange.get(Upstream.BODY, BoundedBody.class).standstill());
        if (left.isPositive()) {
            watch(exchange, answer, left);
        } else if (answer.tryFail(new TimeoutException())) {
            giveUp(exchange.get(Upstream.REQUEST, HttpClientRequest.class));
        }
    }

    private static void giveUp(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }
}
