package org.hegui.platform.accept;

import static org.hegui.platform.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.hegui.platform.problem.Refusal;

/**
 * Refuses a body that is no JSON at an endpoint that names no type. The framework would make a request of one field out of
 * any text.
 */
class ContentTypeFilter {

    private static final Pattern JSON = Pattern.compile("(?i)application/json[ \\t]*(;[^\\x00-\\x1f]*)?");

    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        var endpoint = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && hasBody(request) && namesNone(endpoint) && !isJson(type)) {
            throw new Refusal(UNSUPPORTED_MEDIA_TYPE, "The body must be JSON.");
        }
    }

    private static boolean hasBody(ResteasyReactiveContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    private static boolean namesNone(ResteasyReactiveRequestContext endpoint) {
        var consumed = endpoint.getTarget().getConsumes();
        return consumed == null || consumed.isEmpty();
    }

    /** What is no media type at all is no JSON either, and is not repeated anywhere. */
    private static boolean isJson(String type) {
        return JSON.matcher(type).matches();
    }
}
