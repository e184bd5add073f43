package org.hegui.platform.counsel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about revocations, always within one handler. */
@ApplicationScoped
class CounselRevocationRepository implements PanacheRepositoryBase<CounselRevocation, UUID> {

    Uni<List<CounselRevocation>> of(String handler, Collection<UUID> memos) {
        return find("handler = ?1 and memoId in ?2", handler, memos).list();
    }
}
