package org.hegui.platform.isolation;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Runs work as the scheduler does: on a new context, outside any request. */
final class Jobs {

    private Jobs() {}

    static <T> Uni<T> run(Supplier<Uni<T>> work) {
        var vertx = Arc.container().instance(Vertx.class).get();
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return Uni.createFrom()
                .deferred(work::get)
                .runSubscriptionOn(command -> context.runOnContext(_ -> command.run()));
    }
}
