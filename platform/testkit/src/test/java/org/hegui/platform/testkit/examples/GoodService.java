package org.hegui.platform.testkit.examples;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** A use case as it should be. */
public class GoodService {
    private final GoodRepository repository = new GoodRepository();

    @WithSession
    public Uni<Long> count() {
        return repository.count("handler-a");
    }
}
