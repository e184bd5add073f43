package org.hegui.transfer.recipient;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about recipients, always within one handler. */
@ApplicationScoped
public class RecipientRepository implements PanacheRepositoryBase<Recipient, UUID> {

    /** The recipient with this id, or null. */
    public Uni<Recipient> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<List<Recipient>> list(String handler, PageRequest page) {
        return find("handler = ?1 and id > ?2 order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }
}
