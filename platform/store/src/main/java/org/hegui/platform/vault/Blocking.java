package org.hegui.platform.vault;

import java.util.concurrent.Callable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Takes work that waits for a disk or another machine off the event loop, and comes back to it. */
public final class Blocking {

    private Blocking() {}

    /** Runs the work on a worker thread; what follows runs in the context of the caller, where its session is. */
    public static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = Vertx.currentContext();
            if (context == null) {
                throw new IllegalStateException("The vault is used within a session, on a Vert.x context");
            }
            context.executeBlocking(work, false).onComplete(done -> {
                if (done.succeeded()) {
                    emitter.complete(done.result());
                } else {
                    emitter.fail(done.cause());
                }
            });
        });
    }
}
