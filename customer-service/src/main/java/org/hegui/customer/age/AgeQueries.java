package org.hegui.customer.age;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about the profiles of many people, always within one handler. */
@ApplicationScoped
class AgeQueries {

    private static final String PROFILES = """
            select id, sealedFields from Customer
            where handler = :handler and id in :ids and status <> 'ERASED'""";

    Uni<List<SealedAge>> profiles(String handler, Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PROFILES, SealedAge.class)
                        .setParameter("handler", handler)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
