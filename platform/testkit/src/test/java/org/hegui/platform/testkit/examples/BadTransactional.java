package org.hegui.platform.testkit.examples;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Opens a transaction outside a service. */
public class BadTransactional {
    @WithTransaction
    public Uni<Void> act() {
        return Uni.createFrom().voidItem();
    }
}
