package org.hegui.consent.suppression;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;
import org.hegui.statute.marketing.Channel;

/** Named questions about suppressions, always within one handler. */
@ApplicationScoped
public class SuppressionRepository implements PanacheRepositoryBase<Suppression, UUID> {

    private static final String UNLINK = """
            update suppression set subject_id = null
            where handler = :handler and subject_id = :subject and address_hash is not null""";

    /** The suppression, or null. */
    public Uni<Suppression> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The suppression in force that says the same, if there is one. */
    Uni<Suppression> same(String handler, SuppressionDraft draft) {
        return find("""
                        handler = ?1 and channel = ?2 and liftedAt is null and subjectId is not distinct from ?3
                        and addressHash is not distinct from ?4 order by id""", handler, draft.channel(), draft.subjectId(), draft.addressHash())
                .firstResult();
    }

    /** What stops the channel for the person now. */
    public Uni<List<Suppression>> standing(String handler, Channel channel, UUID subject) {
        return find(
                        "handler = ?1 and channel = ?2 and subjectId = ?3 and liftedAt is null order by id",
                        handler,
                        channel,
                        subject)
                .list();
    }

    Uni<List<Suppression>> list(String handler, SuppressionFilter filter, PageRequest page) {
        return find(filter.condition() + " order by id", filter.parameters(handler, page.after()))
                .range(0, page.limit())
                .list();
    }

    /** What is known by an address goes on without the person's id. */
    Uni<Void> unlink(String handler, UUID subject) {
        return getSession()
                .chain(session -> session.createNativeQuery(UNLINK)
                        .setParameter("handler", handler)
                        .setParameter("subject", subject)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
