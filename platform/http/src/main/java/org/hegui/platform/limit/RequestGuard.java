package org.hegui.platform.limit;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static org.hegui.platform.problem.CommonProblem.URI_TOO_LONG;

import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hegui.platform.accept.AcceptedTypes;
import org.hegui.platform.problem.ProblemWriter;

/** Stands before and behind everything that answers HTTP, so that what the server itself refuses is a problem too. */
@ApplicationScoped
class RequestGuard {

    private static final int FIRST = -1000;

    /** After the gateway's own routes, which allow larger bodies; before the server's check, which has no problem. */
    private static final int BEFORE_SERVER_LIMIT = -5;

    private static final int LAST = 1_000_000;

    /** Colon, blank and line end of a header. */
    private static final int HEADER_PUNCTUATION = 4;

    private final LimitConfig limits;
    private final ProblemWriter problems;

    RequestGuard(LimitConfig limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::head).failureHandler(problems::failed);
        router.route().order(BEFORE_SERVER_LIMIT).handler(this::body);
        router.route().order(LAST).handler(exchange -> problems.answer(exchange, NOT_FOUND, NOT_FOUND.title() + "."));
    }

    private void head(RoutingContext exchange) {
        var request = exchange.request();
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (request.uri().length() > limits.uri().asLongValue()) {
            problems.answer(exchange, URI_TOO_LONG, "The path and query are longer than is read here.");
        } else if (size(request.headers()) > limits.headers().asLongValue()) {
            problems.answer(exchange, HEADERS_TOO_LARGE, "The headers are larger than is read here.");
        } else if (!EncodedUri.isText(request.uri())) {
            problems.answer(
                    exchange, INVALID_REQUEST, "The path or query is not well-formed UTF-8 in percent-encoding.");
        } else if (!isReadable(request.headers().getAll(HttpHeaders.ACCEPT))) {
            problems.answer(exchange, INVALID_REQUEST, "The header Accept is no list of media types.");
        } else if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            problems.answer(exchange, UNSUPPORTED_MEDIA_TYPE, "A body with a content encoding is not read here.");
        } else {
            exchange.next();
        }
    }

    private void body(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (limits.streams(exchange.normalizedPath())) {
            // Only who asks for it is told the size from here on: the server's check knows no exceptions
            exchange.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
            exchange.next();
        } else if (length != null && Long.parseLong(length) > limits.body().asLongValue()) {
            problems.answer(exchange, BODY_TOO_LARGE, "The body is larger than is read here.");
        } else {
            exchange.next();
        }
    }

    /** The framework fails over one that is not, and logs it. */
    private static boolean isReadable(List<String> accept) {
        return accept.stream().allMatch(value -> AcceptedTypes.read(value).isPresent());
    }

    private static long size(MultiMap headers) {
        return headers.entries().stream()
                .mapToLong(header ->
                        (long) header.getKey().length() + header.getValue().length() + HEADER_PUNCTUATION)
                .sum();
    }
}
