package org.hegui.platform.isolation;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Whose rows a piece of work may see, kept with the work's own (duplicated) Vert.x context. Work that leaves its context
 * leaves its sight behind, too: it sees no rows, never somebody else's.
 */
final class Sight {

    /** No rows. */
    static final String NONE = "";

    /** The rows of every handler; no handler can be named so (see {@code ActingHandler}). */
    static final String ALL = "*";

    private static final Object KEY = new Object();

    private Sight() {}

    /** The sight of the work that is running. */
    static String current() {
        var context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context)) {
            return NONE;
        }
        String sight = context.getLocal(KEY);
        return sight == null ? NONE : sight;
    }

    /** Gives the request that is running its sight, once and for its whole life. */
    static void begin(String handler) {
        var context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context)) {
            throw new IllegalStateException("a request without a context of its own can be given no rows to see");
        }
        context.putLocal(KEY, handler);
    }

    /** A new context on the same event loop for work of this sight, which shares nothing with the work around it. */
    static Context contextOf(Context home, String sight) {
        var context = VertxContext.createNewDuplicatedContext(home);
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.putLocal(KEY, sight);
        return context;
    }
}
