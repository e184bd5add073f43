package org.hegui.platform.vault.rewrap;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.vault.SubjectKey;

/** Named questions about re-wrappings and the keys that they are about. */
@ApplicationScoped
class RewrapRepository implements PanacheRepositoryBase<Rewrap, UUID> {

    /** Two starts at once come one after the other. */
    Uni<Void> lockStarts() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended('hegui-vault-rewrap', 0)) as varchar)",
                                String.class)
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    Uni<List<Rewrap>> running() {
        return find("state = ?1 order by startedAt", RewrapState.RUNNING).list();
    }

    Uni<Rewrap> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many keys of subjects another key wraps. */
    Uni<Long> remaining(String keyId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from SubjectKey where kekId <> :keyId", Long.class)
                        .setParameter("keyId", keyId)
                        .getSingleResult());
    }

    Uni<List<Object[]>> usage() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select kekId, count(*) from SubjectKey group by kekId", Object[].class)
                        .getResultList());
    }

    /** The next keys of subjects that another key wraps, locked; those that are locked already are passed over. */
    Uni<List<SubjectKey>> next(String keyId, SubjectKey.Key after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select * from subject_key
                                where kek_id <> ?1 and (handler, subject_id) > (?2, ?3)
                                order by handler, subject_id limit ?4 for update skip locked
                                """, SubjectKey.class)
                        .setParameter(1, keyId)
                        .setParameter(2, after.handler())
                        .setParameter(3, after.subjectId())
                        .setParameter(4, limit)
                        .getResultList());
    }
}
