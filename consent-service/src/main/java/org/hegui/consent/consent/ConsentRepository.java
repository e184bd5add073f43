package org.hegui.consent.consent;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about what people said, always within one handler. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    /** All that the person said about the purpose, newest first. */
    public Uni<List<Consent>> history(String handler, UUID subjectId, UUID purposeId) {
        return find(
                        "handler = ?1 and subjectId = ?2 and purposeId = ?3 order by saidAt desc, id desc",
                        handler,
                        subjectId,
                        purposeId)
                .list();
    }

    Uni<Consent> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<List<Consent>> list(String handler, UUID subjectId, PageRequest page) {
        return find("handler = ?1 and subjectId = ?2 and id > ?3 order by id", handler, subjectId, page.after())
                .range(0, page.limit())
                .list();
    }
}
