package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;

/** Reaches a repository, by way of a private method, without a transaction. */
public class ForgetfulService {
    private final GoodRepository repository = new GoodRepository();

    public Uni<Long> forget() {
        return reach();
    }

    private Uni<Long> reach() {
        return repository.count("handler-a");
    }
}
