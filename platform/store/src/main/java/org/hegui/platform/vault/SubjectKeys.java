package org.hegui.platform.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The tables {@code subject_key} and {@code erased_subject}, within the session of the caller. Reads go past the
 * session's own memory: a key that was destroyed meanwhile must not be found in it.
 */
@ApplicationScoped
class SubjectKeys {

    /** Until the transaction ends, nobody else makes or destroys this subject's key. */
    Uni<Void> lock(SubjectKey.Key key) {
        return inSession(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as varchar)", String.class)
                        .setParameter(1, "hegui-subject-key|" + key.handler() + "|" + key.subjectId())
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    Uni<List<SubjectKey>> find(String handler, Collection<UUID> subjects) {
        return inSession(session -> session.createSelectionQuery(
                        "from SubjectKey where handler = :handler and subjectId in (:subjects)", SubjectKey.class)
                .setParameter("handler", handler)
                .setParameter("subjects", subjects)
                .getResultList()
                .invoke(found -> found.forEach(session::detach)));
    }

    /** Keeps the key unless there is one already. */
    Uni<Void> insert(SubjectKey row) {
        return inSession(session -> session.createNativeQuery("""
                        insert into subject_key
                            (handler, subject_id, wrapped_key, cipher, kek_id, binds_handler, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                        """)
                        .setParameter(1, row.key().handler())
                        .setParameter(2, row.key().subjectId())
                        .setParameter(3, row.wrappedKey())
                        .setParameter(4, row.cipher().name())
                        .setParameter(5, row.kekId())
                        .setParameter(6, row.bindsHandler())
                        .setParameter(7, row.createdAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> isErased(SubjectKey.Key key) {
        return inSession(session -> session.createNativeQuery(
                                "select count(*) from erased_subject where handler = ?1 and subject_id = ?2",
                                Long.class)
                        .setParameter(1, key.handler())
                        .setParameter(2, key.subjectId())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** Destroys the key and notes that it never comes back; doing so twice changes nothing more. */
    Uni<Void> erase(SubjectKey.Key key, Instant now) {
        return inSession(session -> session.createNativeQuery(
                                "delete from subject_key where handler = ?1 and subject_id = ?2")
                        .setParameter(1, key.handler())
                        .setParameter(2, key.subjectId())
                        .executeUpdate())
                .chain(() -> inSession(session -> session.createNativeQuery("""
                                insert into erased_subject (handler, subject_id, erased_at) values (?1, ?2, ?3)
                                on conflict do nothing
                                """)
                        .setParameter(1, key.handler())
                        .setParameter(2, key.subjectId())
                        .setParameter(3, now)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    private static <T> Uni<T> inSession(Function<Mutiny.Session, Uni<T>> work) {
        return Panache.getSession().chain(session -> work.apply(session));
    }
}
