package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that knows the reactive world and opens its fields. */
@Entity
public class BadEntity {
    @Id
    public long id;

    public Uni<Void> save() {
        return Uni.createFrom().voidItem();
    }
}
