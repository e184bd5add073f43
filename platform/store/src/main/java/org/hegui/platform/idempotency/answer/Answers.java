package org.hegui.platform.idempotency.answer;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.EntityTags;
import org.hegui.platform.precondition.Versioned;

/** Writes what a resource method gives as the framework will write it. */
@Singleton
public class Answers {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** The answer that the framework will give for this. */
    public Answer of(@Nullable Object given) {
        return given instanceof RestResponse<?> response
                ? answer(
                        response.getStatus(),
                        response.getHeaders().getFirst(HttpHeaders.LOCATION),
                        response.getEntity())
                : answer(given == null ? NO_CONTENT : OK, null, given);
    }

    private Answer answer(int status, @Nullable Object location, @Nullable Object entity) {
        var headers = new StringJoiner("\n");
        if (location != null) {
            headers.add(HttpHeaders.LOCATION + ": " + location);
        }
        if (entity instanceof Versioned versioned) {
            headers.add(HttpHeaders.ETAG + ": " + EntityTags.of(versioned));
        }
        if (entity != null) {
            headers.add(HttpHeaders.CONTENT_TYPE + ": " + JSON);
        }
        return new Answer(status, headers.toString(), entity == null ? null : body(entity));
    }

    private byte[] body(Object entity) {
        try {
            return entity instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
