package org.hegui.consent.campaign.audience.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.JsonRows;

/** What is known of many people at once. */
@ApplicationScoped
class FactQueries {

    private static final String PEOPLE = """
            select cast(jsonb_build_object('subjectId', subject_id, 'ageGroup', age_group,
                'signsOfMinority', signs_of_minority, 'personalisationOff', personalisation_off) as text)
            from person where handler = :handler and subject_id = any(cast(cast(:people as text) as uuid[]))""";

    Uni<List<PersonFacts>> people(String handler, Collection<UUID> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PEOPLE, String.class)
                        .setParameter("handler", handler)
                        .setParameter("people", JsonRows.array(people))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> JsonRows.read(row, PersonFacts.class))
                        .toList());
    }
}
