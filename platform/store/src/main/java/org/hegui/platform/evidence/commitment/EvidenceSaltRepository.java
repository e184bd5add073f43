package org.hegui.platform.evidence.commitment;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about salts. */
@ApplicationScoped
class EvidenceSaltRepository implements PanacheRepositoryBase<EvidenceSalt, EvidenceSalt.Key> {

    Uni<EvidenceSalt> find(String handler, UUID entryId, String name) {
        return find("handler = ?1 and key.entryId = ?2 and key.name = ?3", handler, entryId, name)
                .firstResult();
    }
}
