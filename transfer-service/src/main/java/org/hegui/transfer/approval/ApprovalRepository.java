package org.hegui.transfer.approval;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about approvals, always within one handler. */
@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<Approval, UUID> {

    /** All that was said to the transfer, at most one per role, oldest first. */
    Uni<List<Approval>> of(String handler, UUID transferId) {
        return find("handler = ?1 and transferId = ?2 order by id", handler, transferId)
                .list();
    }
}
