package org.hegui.transfer.approval;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about approvals; whoever asks has found the transfer within the handler first. */
@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<Approval, UUID> {

    /** All that was said to the transfer, at most one per role, oldest first. */
    Uni<List<Approval>> of(UUID transferId) {
        return find("transferId = ?1 order by id", transferId).list();
    }
}
