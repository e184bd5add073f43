package org.hegui.consent.purpose;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about purposes, always within one handler. */
@ApplicationScoped
public class PurposeRepository implements PanacheRepositoryBase<Purpose, UUID> {

    /** The purpose with this code, or null. */
    public Uni<Purpose> findByCode(String handler, String code) {
        return find("handler = ?1 and code = ?2", handler, code).firstResult();
    }

    Uni<Purpose> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<List<Purpose>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
