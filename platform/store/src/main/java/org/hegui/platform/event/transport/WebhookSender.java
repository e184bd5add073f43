package org.hegui.platform.event.transport;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.time.MovableClock;

/** Signs and sends one event to one receiver, once. */
@Singleton
public class WebhookSender {

    private final Targets targets;
    private final EventConfig config;
    private final MovableClock clock;
    private final HttpClient client;

    WebhookSender(Targets targets, EventConfig config, MovableClock clock, Vertx vertx) {
        this.targets = targets;
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.inFlightPerSubscription())
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /**
     * Sends the event. Never fails: whatever goes wrong is in the answer.
     *
     * @param url where to; its name is looked up and checked now
     * @param keys each of which signs; without one nothing is sent
     * @param id {@code webhook-id}, the same in every attempt
     * @param body the CloudEvent
     */
    public Uni<Answer> send(URI url, List<WebhookKey> keys, String id, byte[] body) {
        var started = System.nanoTime();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(new Answer(null, Answer.Failure.KEY_UNREADABLE, 0));
        }
        var message = WebhookMessage.at(clock.realInstant(), id, body);
        return targets.resolve(url)
                .chain(address -> request(options(url, address, message, keys), body))
                .ifNoItem()
                .after(config.answerTimeout())
                .fail()
                .map(status -> new Answer(status, null, since(started)))
                .onFailure()
                .recoverWithItem(failure -> new Answer(null, kind(failure), since(started)));
    }

    private Uni<Integer> request(RequestOptions options, byte[] body) {
        var open = new AtomicReference<HttpClientRequest>();
        return UniHelper.toUni(client.request(options)
                        .onSuccess(open::set)
                        .compose(request -> request.send(Buffer.buffer(body)))
                        .compose(this::drained))
                .onCancellation()
                .invoke(() -> cut(open.get()));
    }

    /** To the checked address, while the name stays in {@code Host} and is what the certificate must be for. */
    private RequestOptions options(URI url, InetAddress address, WebhookMessage message, List<WebhookKey> keys) {
        var https = "https".equalsIgnoreCase(url.getScheme());
        var port = url.getPort() > 0 ? url.getPort() : https ? 443 : 80;
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(https)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis())
                .putHeader("content-type", Envelope.MEDIA_TYPE)
                .putHeader("user-agent", "hegui")
                .putHeader(WebhookMessage.ID, message.id())
                .putHeader(WebhookMessage.TIMESTAMP, Long.toString(message.timestamp()))
                .putHeader(WebhookMessage.SIGNATURE, message.signed(keys));
    }

    /** The status, once the body was thrown away; of a body that is too long, the connection with it. */
    private Future<Integer> drained(HttpClientResponse response) {
        var status = Promise.<Integer>promise();
        var room = new int[] {config.answerLimit()};
        response.handler(part -> {
            room[0] -= part.length();
            if (room[0] < 0) {
                cut(response.request());
                status.tryComplete(response.statusCode());
            }
        });
        response.exceptionHandler(_ -> status.tryComplete(response.statusCode()));
        response.endHandler(_ -> status.tryComplete(response.statusCode()));
        return status.future();
    }

    private static void cut(HttpClientRequest request) {
        if (request != null) {
            request.connection().close();
        }
    }

    private static Answer.Failure kind(Throwable failure) {
        return switch (failure) {
            case Refusal _ -> Answer.Failure.TARGET_REFUSED;
            case SSLException _ -> Answer.Failure.TLS_FAILED;
            case TimeoutException _ -> Answer.Failure.TIMED_OUT;
            case io.smallrye.mutiny.TimeoutException _ -> Answer.Failure.TIMED_OUT;
            default -> Answer.Failure.CONNECTION_FAILED;
        };
    }

    private static long since(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }
}
