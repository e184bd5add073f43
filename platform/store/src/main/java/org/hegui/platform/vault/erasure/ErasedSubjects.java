package org.hegui.platform.vault.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.vault.SubjectKey;

/** Questions to {@code erased_subject} over all handlers, within the session of the caller. */
@ApplicationScoped
class ErasedSubjects {

    /** All who were erased, by any replica. */
    Uni<List<RegisterLine>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select handler, subject_id, erased_at from erased_subject", Object[].class)
                        .getResultList())
                .map(rows -> rows.stream().map(ErasedSubjects::line).toList());
    }

    private static RegisterLine line(Object[] row) {
        var key = new SubjectKey.Key((String) row[0], (UUID) row[1]);
        return new RegisterLine(key, RegisterLine.State.DONE, instant(row[2]));
    }

    private static Instant instant(Object time) {
        return time instanceof Instant instant ? instant : ((OffsetDateTime) time).toInstant();
    }
}
