package org.hegui.platform.isolation;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says whose rows work may see that no request started, such as sealing and delivering. A request sees the rows of its
 * actor's handler; work without a scope sees none.
 *
 * <p>The work runs in a context of its own on the same event loop, so it opens sessions and transactions of its own and
 * never joins one that is open around it: a connection has one handler at a time. What comes after it runs where it was
 * asked for, with the sight that it had before. Open no session around it: that would hold one connection while waiting
 * for another.
 */
@ApplicationScoped
public class HandlerScope {

    private final Vertx vertx;

    HandlerScope(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs the work with the rows of every handler in sight. */
    public <T> Uni<T> ofAll(Supplier<Uni<T>> work) {
        return with(Sight.ALL, work);
    }

    /**
     * Runs the work with the rows of this handler in sight.
     *
     * @throws IllegalArgumentException when no handler can be named so
     */
    public <T> Uni<T> of(String handler, Supplier<Uni<T>> work) {
        if (handler.isBlank() || handler.equals(Sight.ALL)) {
            throw new IllegalArgumentException("no handler is named so");
        }
        return with(handler, work);
    }

    private <T> Uni<T> with(String sight, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var home = VertxContext.getOrCreateDuplicatedContext(vertx);
            return Uni.createFrom()
                    .deferred(work::get)
                    .runSubscriptionOn(on(Sight.contextOf(home, sight)))
                    .emitOn(on(home));
        });
    }

    private static Executor on(Context context) {
        return command -> context.runOnContext(_ -> command.run());
    }
}
