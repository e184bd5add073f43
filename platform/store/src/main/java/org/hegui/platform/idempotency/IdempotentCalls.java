package org.hegui.platform.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.hegui.platform.idempotency.request.IdempotencyKey;
import org.hegui.platform.idempotency.request.IdempotentRequest;
import org.hegui.platform.idempotency.request.RequestSeal;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.limit.RequestBody;

/** Stands around each method that is {@link Idempotent}: after the check of roles, before everything about state. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotentCalls {

    private final IdempotencyService service;
    private final CurrentActor actor;
    private final CurrentVertxRequest current;

    IdempotentCalls(IdempotencyService service, CurrentActor actor, CurrentVertxRequest current) {
        this.service = service;
        this.actor = actor;
        this.current = current;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var keys = current.getCurrent().request().headers().getAll(IdempotencyKey.HEADER);
        return keys.isEmpty()
                ? call.proceed()
                : service.once(request(IdempotencyKey.of(keys), current.getCurrent()), () -> proceed(call));
    }

    private IdempotentRequest request(IdempotencyKey key, RoutingContext exchange) {
        var who = actor.actor();
        var seal = new RequestSeal(key, who);
        var asked = exchange.request().method() + " " + exchange.request().uri();
        return new IdempotentRequest(who.handler(), seal, seal.requestHash(asked, RequestBody.of(exchange)));
    }

    @SuppressWarnings("unchecked")
    private static Uni<Object> proceed(InvocationContext call) {
        try {
            return (Uni<Object>) call.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }
}
