package org.hegui.consent.consent.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which version of its text a notice is. */
@ApplicationScoped
class NoticeVersionQueries {

    private static final String VERSIONS = "select id, version from notice where handler = :handler and id in (:ids)";

    Uni<Map<UUID, Integer>> versions(String handler, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(VERSIONS, Object[].class)
                                .setParameter("handler", handler)
                                .setParameter("ids", List.copyOf(ids))
                                .getResultList())
                        .map(rows ->
                                rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1])));
    }
}
