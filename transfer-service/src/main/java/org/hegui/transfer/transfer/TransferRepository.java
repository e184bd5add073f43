package org.hegui.transfer.transfer;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.transfer.TransferProblem;

/** Named questions about transfers, always within one handler. A transfer that is not there is refused (404). */
@ApplicationScoped
public class TransferRepository implements PanacheRepositoryBase<Transfer, UUID> {

    /** The transfer, held until the transaction ends: whoever else wants to move it waits and then sees this move. */
    public Uni<Transfer> lock(String handler, UUID id) {
        return there(find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    Uni<Transfer> find(String handler, UUID id) {
        return there(find("handler = ?1 and id = ?2", handler, id).firstResult());
    }

    Uni<List<Transfer>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }

    private static Uni<Transfer> there(Uni<Transfer> found) {
        return found.onItem()
                .ifNull()
                .failWith(() -> new Refusal(TransferProblem.TRANSFER_NOT_FOUND, "There is no transfer with this id."));
    }
}
