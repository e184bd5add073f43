package org.hegui.gateway.routing;

import java.net.URI;
import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;

/** Opens the request to one service and gives it its time to answer, counted from the end of the caller's body. */
final class Upstream implements OriginRequestProvider {

    /** Under this name an exchange carries its {@link BoundedBody}. */
    static final String BODY = "body";

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final RequestOptions target;
    private final Duration answerTimeout;

    Upstream(URI address, Duration answerTimeout) {
        this.target = target(address);
        this.answerTimeout = answerTimeout;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext exchange) {
        var body = exchange.get(BODY, BoundedBody.class);
        return exchange.client().request(target).onSuccess(request -> body.whenEnded(() -> awaitAnswer(request)));
    }

    private void awaitAnswer(HttpClientRequest request) {
        if (!request.response().isComplete()) {
            request.idleTimeout(answerTimeout.toMillis());
        }
    }

    private static RequestOptions target(URI address) {
        var secure = "https".equals(address.getScheme());
        var usualPort = secure ? HTTPS_PORT : HTTP_PORT;
        return new RequestOptions()
                .setSsl(secure)
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? usualPort : address.getPort());
    }
}
