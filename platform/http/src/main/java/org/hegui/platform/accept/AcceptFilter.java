package org.hegui.platform.accept;

import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;
import static org.hegui.platform.problem.CommonProblem.NOT_ACCEPTABLE;

import java.util.stream.Stream;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Problem;
import org.hegui.platform.problem.Refusal;

/**
 * Refuses a caller who reads nothing that the endpoint writes. The framework would find out after the work is done, or
 * write the answer's {@code toString} in any form that is asked for.
 */
class AcceptFilter {

    private static final int LAST = 0;
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    /** An endpoint that names no type writes JSON, which also reads who asks for the JSON of problems. */
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.ACCEPT);
        if (header == null) {
            return;
        }
        var accepted = AcceptedTypes.read(header)
                .orElseThrow(() -> new Refusal(INVALID_REQUEST, "The header Accept is no list of media types."));
        var endpoint = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var named = named(endpoint);
        var written = named == null ? Stream.of(MediaType.APPLICATION_JSON_TYPE, PROBLEM) : Stream.of(named);
        if (written.noneMatch(type -> accepted.cover(type.getType(), type.getSubtype()))) {
            throw new Refusal(NOT_ACCEPTABLE, "The answer has no form that the header Accept names.");
        }
        if (named == null) {
            endpoint.setResponseContentType(MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** An answer without a body has no type either; asked after the filters that take bodies away. */
    @ServerResponseFilter(priority = LAST)
    void forget(ResteasyReactiveContainerRequestContext request, ContainerResponseContext response) {
        if (!response.hasEntity() && request.getServerRequestContext() instanceof ResteasyReactiveRequestContext done) {
            done.setResponseContentType((EncodedMediaType) null);
        }
    }

    private static MediaType @Nullable [] named(ResteasyReactiveRequestContext endpoint) {
        var produces = endpoint.getTarget().getProduces();
        return produces == null ? null : produces.getSortedOriginalMediaTypes();
    }
}
