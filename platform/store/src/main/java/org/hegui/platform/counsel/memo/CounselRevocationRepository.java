package org.hegui.platform.counsel.memo;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about revocations, always within one handler. */
@ApplicationScoped
public class CounselRevocationRepository implements PanacheRepositoryBase<CounselRevocation, UUID> {

    /** The revocations of these memos. */
    public Uni<List<CounselRevocation>> of(String handler, Collection<UUID> memos) {
        return find("handler = ?1 and memoId in ?2", handler, memos).list();
    }
}
