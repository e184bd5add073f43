package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;

/** A store as it should be. */
public class GoodRepository {
    public Uni<Long> count(String handler) {
        return Uni.createFrom().item(0L);
    }
}
