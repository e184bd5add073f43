package org.hegui.platform.vault;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

import org.hegui.platform.isolation.HandlerScope;

/** Uses the vault as a service does: inside a transaction, for one handler. */
public final class Inside {

    private static final int TRIES = 300;

    private Inside() {}

    /** What the work gives, once its transaction is committed. */
    public static <T> T transaction(String handler, Function<Vault, Uni<T>> work) {
        var vault = Arc.container().instance(Vault.class).get();
        return await(() -> Panache.withTransaction(() -> work.apply(vault)), handler);
    }

    /** Looks until it holds, for at most half a minute. */
    public static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        for (var i = 0; i < TRIES && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        return condition.getAsBoolean();
    }

    private static <T> T await(Supplier<Uni<T>> work, String handler) {
        var scope = Arc.container().instance(HandlerScope.class).get();
        try {
            return VertxContextSupport.subscribeAndAwait(() -> scope.of(handler, work));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
