package org.hegui.platform.problem;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a problem (RFC 9457) as the answer to a request that no REST endpoint answers. */
@ApplicationScoped
public class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** The body of a problem of this kind. */
    public Buffer body(ProblemType type, String detail) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(type, detail)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the exchange with a problem of this kind, unless an answer was begun already. */
    public void answer(RoutingContext exchange, ProblemType type, String detail) {
        var response = exchange.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        var body = body(type, detail);
        leaveUnreadBody(exchange, response);
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body);
    }

    /** Answers what failed outside the REST layer. A missing or bad token is left to whoever challenges the caller. */
    public void failed(RoutingContext exchange) {
        if (exchange.response().ended()) {
            return;
        }
        if (exchange.failure() instanceof SecurityException) {
            exchange.next();
            return;
        }
        var type = StatusProblems.of(exchange.statusCode());
        if (type == CommonProblem.INTERNAL_ERROR) {
            Log.error("Request failed", exchange.failure());
        }
        answer(exchange, type, type.title() + ".");
    }

    /** A body that nobody will read must not hold up the connection: it is dropped, and the connection with it. */
    private static void leaveUnreadBody(RoutingContext exchange, HttpServerResponse response) {
        var request = exchange.request();
        if (hasBody(request.headers()) && !request.isEnded()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.resume();
    }

    private static boolean hasBody(MultiMap headers) {
        return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
