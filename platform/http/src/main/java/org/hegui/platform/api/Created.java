package org.hegui.platform.api;

import java.net.URI;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers to a POST that made something. */
public final class Created {

    private Created() {}

    /** 201 with the new thing, and its address below the service's root in {@code Location}. */
    public static <T> RestResponse<T> at(String collection, Object id, T body) {
        return ResponseBuilder.<T>created(URI.create(collection + id))
                .entity(body)
                .build();
    }
}
