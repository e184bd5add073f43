package org.hegui.consent.purpose;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about the versions of purposes, always within one handler. */
@ApplicationScoped
public class PurposeVersionRepository implements PanacheRepositoryBase<PurposeVersion, UUID> {

    /** The version with this id, or null. */
    public Uni<PurposeVersion> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The versions of the purpose that are relied on or being written, the one relied on first. */
    public Uni<List<PurposeVersion>> live(String handler, UUID purposeId) {
        return find("handler = ?1 and purposeId = ?2 and status in (ACTIVE, DRAFT) order by number", handler, purposeId)
                .list();
    }

    /** The version of the purpose with this number, or null. */
    public Uni<PurposeVersion> find(String handler, UUID purposeId, int number) {
        return find("handler = ?1 and purposeId = ?2 and number = ?3", handler, purposeId, number)
                .firstResult();
    }

    /** The version of the purpose that is being written, or null. */
    public Uni<PurposeVersion> draft(String handler, UUID purposeId) {
        return find("handler = ?1 and purposeId = ?2 and status = DRAFT", handler, purposeId)
                .firstResult();
    }

    /** How many versions the purpose has, those given up among them. */
    public Uni<Long> countVersions(String handler, UUID purposeId) {
        return count("handler = ?1 and purposeId = ?2", handler, purposeId);
    }

    /** All that were not given up, oldest first. */
    public Uni<List<PurposeVersion>> history(String handler, UUID purposeId) {
        return find("handler = ?1 and purposeId = ?2 and status <> DISCARDED order by number", handler, purposeId)
                .list();
    }

    /** A page of the versions of the purpose, and one more if there is one. */
    public Uni<List<PurposeVersion>> list(String handler, UUID purposeId, PageRequest page) {
        return find("handler = ?1 and purposeId = ?2 and id > ?3 order by id", handler, purposeId, page.after())
                .range(0, page.limit())
                .list();
    }
}
