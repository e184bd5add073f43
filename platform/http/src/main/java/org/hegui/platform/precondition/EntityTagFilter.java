package org.hegui.platform.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each answer that shows a version its {@code ETag}, and a reader who has it already 304 and no body. */
class EntityTagFilter {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned shown) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, EntityTags.of(shown));
            if (isRead(request) && isKnown(request, shown.lockVersion())) {
                response.setStatus(StatusCode.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    }

    /** A condition that is not well-formed is no condition: the reader gets the answer. */
    private static boolean isKnown(ContainerRequestContext request, long version) {
        var condition = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return condition != null && EntityTags.isForm(condition) && EntityTags.matchWeakly(condition, version);
    }
}
