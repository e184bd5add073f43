package org.hegui.platform.limit;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.hegui.platform.problem.Refusal;

/** Reads a body within the limits only, and keeps its bytes. Made with the first request, when the limits are known. */
@Provider
// what a peer answers us is no request
@ConstrainedTo(RuntimeType.SERVER)
@ApplicationScoped
public class BodyGuard implements ReaderInterceptor {

    private final long largest;
    private final JsonGuard json;
    private final CurrentVertxRequest current;

    BodyGuard(LimitConfig limits, JsonGuard json, CurrentVertxRequest current) {
        this.largest = limits.body().asLongValue();
        this.json = json;
        this.current = current;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.getInputStream().readAllBytes();
        if (body.length > largest) {
            throw new Refusal(BODY_TOO_LARGE, "The body is larger than is read here.");
        }
        RequestBody.keep(current.getCurrent(), body);
        if (body.length > 0 && isJson(context.getMediaType())) {
            json.check(body);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        var subtype = type.getSubtype();
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
