package org.hegui.gateway.page;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.gateway.GatewayConfig;
import org.hegui.gateway.Peer;

/** Asks the services whether they are ready, for people to see; nothing in the gateway depends on the answer. */
@ApplicationScoped
class ServiceStates {

    /** Anybody may open the start page; the services must not feel it. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private static final int OK = 200;

    private final GatewayConfig config;
    private final HttpClient client;
    private final Uni<List<ServiceState>> states;

    ServiceStates(GatewayConfig config, Vertx vertx) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setTracingPolicy(TracingPolicy.IGNORE));
        this.states = Uni.createFrom()
                .completionStage(() -> askAll().toCompletionStage())
                .memoize()
                .forFixedDuration(KEPT);
    }

    /** Every service in the order of {@link Peer}, as it was at most two seconds ago. */
    Uni<List<ServiceState>> now() {
        return states;
    }

    private Future<List<ServiceState>> askAll() {
        var answers = Stream.of(Peer.values()).map(this::ask).toList();
        return Future.all(answers).map(all -> all.<ServiceState>list());
    }

    private Future<ServiceState> ask(Peer peer) {
        var options = new RequestOptions()
                .setAbsoluteURI(config.health().of(peer).toString())
                .setTimeout(config.healthTimeout().toMillis());
        return client.request(options)
                .compose(HttpClientRequest::send)
                .map(ServiceStates::readiness)
                .otherwise(Readiness.UNREACHABLE)
                .map(readiness -> new ServiceState(peer, readiness));
    }

    private static Readiness readiness(HttpClientResponse answer) {
        return answer.statusCode() == OK ? Readiness.READY : Readiness.NOT_READY;
    }
}
