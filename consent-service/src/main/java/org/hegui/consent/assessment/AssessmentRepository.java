package org.hegui.consent.assessment;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.page.PageRequest;

/** Named questions about assessments, always within one handler. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    Uni<Assessment> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The assessment, held until the transaction ends: whoever changes it at the same time waits. */
    Uni<Assessment> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** A page of the assessments, and one more if there is one. */
    public Uni<List<Assessment>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
