package org.hegui.consent.notice.reading;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

/** Which notice an address names. */
public class NoticeAddress {

    @RestPath
    String handler;

    @RestPath
    String code;

    @Context
    UriInfo uri;

    /** Path of the newest version on this server. */
    String path() {
        return UriBuilder.fromUri(uri.getBaseUri())
                .path("public/notices")
                .segment(handler, code)
                .build()
                .getRawPath();
    }
}
