package org.hegui.gateway.sandbox;

import static org.hegui.platform.problem.CommonProblem.PEER_FAILED;
import static org.hegui.platform.problem.CommonProblem.PEER_UNAVAILABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.gateway.GatewayConfig;
import org.hegui.gateway.Peer;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.time.ClockState;

/** Asks every service for its clock, or moves it. */
@ApplicationScoped
class ServiceClocks {

    private static final int OK = 200;
    private static final String PATH = "/sandbox/clock";

    private final GatewayConfig config;
    private final ObjectMapper json;
    private final HttpClient client;

    ServiceClocks(GatewayConfig config, ObjectMapper json, Vertx vertx) {
        this.config = config;
        this.json = json;
        this.client = vertx.createHttpClient();
    }

    Uni<SuiteClock> read(String authorization) {
        return ofAll(HttpMethod.GET, authorization, Buffer.buffer());
    }

    Uni<SuiteClock> move(String authorization, Duration ahead) {
        return ofAll(HttpMethod.PUT, authorization, Buffer.buffer(write(Map.of("offset", ahead))));
    }

    private Uni<SuiteClock> ofAll(HttpMethod method, String authorization, Buffer body) {
        var calls = Arrays.stream(Peer.values())
                .map(peer -> call(peer, method, authorization, body))
                .toList();
        return Uni.join().all(calls).andFailFast().map(states -> {
            var services = new LinkedHashMap<String, ClockState>();
            states.forEach(state -> services.put(Peer.values()[services.size()].code(), state));
            return new SuiteClock(services);
        });
    }

    private Uni<ClockState> call(Peer peer, HttpMethod method, String authorization, Buffer body) {
        var options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(config.routes().of(peer) + peer.prefix() + PATH)
                .setTimeout(config.answerTimeout().toMillis())
                .putHeader(HttpHeaders.AUTHORIZATION, authorization)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        return Uni.createFrom()
                .completionStage(() -> client.request(options)
                        .compose(request -> send(request, body))
                        .toCompletionStage())
                .onFailure()
                .transform(_ -> new Refusal(PEER_UNAVAILABLE, said(peer, "cannot be reached")))
                .map(answer -> state(peer, answer));
    }

    private static Future<Answer> send(HttpClientRequest request, Buffer body) {
        return request.send(body).compose(ServiceClocks::read);
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), body.getBytes()));
    }

    private ClockState state(Peer peer, Answer answer) {
        if (answer.status() != OK) {
            throw new Refusal(PEER_FAILED, said(peer, "refused"));
        }
        try {
            return json.readValue(answer.body(), ClockState.class);
        } catch (IOException _) {
            throw new Refusal(PEER_FAILED, said(peer, "gave no time"));
        }
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Peer peer, String what) {
        return "The " + peer.code() + " service " + what + "; other clocks may have moved: send the request again.";
    }

    private record Answer(int status, byte[] body) {}
}
