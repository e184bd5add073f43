package org.hegui.consent.consent.grant;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/** What is known of somebody's age. */
@ApplicationScoped
class PersonLookup {

    private static final String AGE =
            "select age_group, age_group_until from person where handler = :handler and subject_id = :subject";

    /** The age group, and until when it holds. */
    Uni<Age> age(String handler, UUID subjectId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AGE, Object[].class)
                        .setParameter("handler", handler)
                        .setParameter("subject", subjectId)
                        .getSingleResultOrNull())
                .map(row -> row == null || row[0] == null
                        ? Age.UNKNOWN
                        : new Age(AgeGroup.valueOf((String) row[0]), day(row[1])));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : LocalDate.parse(column.toString());
    }

    /**
     * Somebody's age.
     *
     * @param group as it was when it was last asked
     * @param until the first day on which it is another group; null when it stays or nobody knows
     */
    record Age(AgeGroup group, @Nullable LocalDate until) {
        static final Age UNKNOWN = new Age(AgeGroup.UNKNOWN, null);

        /** The 14th birthday of a child. */
        @Nullable LocalDate childUntil() {
            return group == AgeGroup.CHILD ? until : null;
        }
    }
}
