package org.hegui.platform.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A use case that joins the transaction of an idempotent request does not commit at its end, and so would not write yet:
 * versions would be the old ones, and constraints would speak up too late. It writes at its end all the same.
 */
@WithTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class JoinedTransactions {

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var result = call.proceed();
        return result instanceof Uni<?> work && isJoined()
                ? work.call(() -> Panache.getSession().call(Mutiny.Session::flush))
                : result;
    }

    private static boolean isJoined() {
        return VertxContext.isOnDuplicatedContext() && ContextLocals.get(IdempotencyService.JOINED, false);
    }
}
