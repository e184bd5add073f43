package org.hegui.gateway.routing;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.INTERNAL_ERROR;

import java.util.concurrent.TimeUnit;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hegui.gateway.GatewayConfig;
import org.hegui.gateway.Peer;
import org.hegui.platform.limit.LimitConfig;
import org.hegui.platform.problem.ProblemWriter;

/** The four paths that lead to a service. */
@ApplicationScoped
class ProxyRoutes {

    /** After authentication, before the limit for the bodies of our own endpoints, which answers without a problem. */
    private static final int ORDER = -10;

    private final GatewayConfig config;
    private final LimitConfig limits;
    private final AccessCheck access;
    private final ProblemWriter problems;
    private final Vertx vertx;
    private final HttpClient client;

    ProxyRoutes(GatewayConfig config, LimitConfig limits, AccessCheck access, ProblemWriter problems, Vertx vertx) {
        this.config = config;
        this.limits = limits;
        this.access = access;
        this.problems = problems;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(clientOptions(config));
    }

    void register(@Observes Router router) {
        for (var peer : Peer.values()) {
            var proxy = proxyTo(peer);
            router.route(peer.prefix() + "/*")
                    .order(ORDER)
                    .handler(access)
                    .handler(this::refuseLargeBody)
                    .handler(exchange -> proxy.handle(exchange.request()))
                    .failureHandler(this::failed);
        }
    }

    private HttpProxy proxyTo(Peer peer) {
        return HttpProxy.reverseProxy(client)
                .origin(new Upstream(config.routes().of(peer)))
                .addInterceptor(new PeerFailures(peer, problems))
                .addInterceptor(new RequestForward(this::maxBytes))
                .addInterceptor(new Patience(vertx, config.answerTimeout()))
                .addInterceptor(new EndToEnd())
                .addInterceptor(new OwnPolicy());
    }

    private void refuseLargeBody(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBytes(exchange.normalizedPath())) {
            problems.answer(exchange, BODY_TOO_LARGE, "The body is larger than may be sent here.");
        } else {
            exchange.next();
        }
    }

    /** A body that a service reads as it comes is passed on as it comes, whatever its size. */
    private long maxBytes(String path) {
        return limits.streams(path) ? Long.MAX_VALUE : config.maxRequestBody().asLongValue();
    }

    private void failed(RoutingContext exchange) {
        Log.error("Request failed", exchange.failure());
        problems.answer(exchange, INTERNAL_ERROR, "The gateway failed; quote the trace id when you ask about it.");
    }

    private static HttpClientOptions clientOptions(GatewayConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(config.idleTimeout().toMillis()))
                .setKeepAliveTimeout(Math.toIntExact(config.idleTimeout().toSeconds()))
                .setMaxPoolSize(config.maxConnections())
                .setMaxWaitQueueSize(config.maxWaiting());
    }
}
