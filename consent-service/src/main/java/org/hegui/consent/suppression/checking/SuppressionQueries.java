package org.hegui.consent.suppression.checking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.person.IdList;
import org.hegui.statute.marketing.Channel;

/** Questions about many people or addresses, each one statement. */
@ApplicationScoped
class SuppressionQueries {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    private static final String SUBJECTS = """
            select distinct subject_id from suppression
            where handler = :handler and channel = :channel and lifted_at is null and subject_id = any(%s)""".formatted(IdList.SQL);

    private static final String HASHES = """
            select distinct address_hash from suppression
            where handler = :handler and channel = :channel and lifted_at is null
            and address_hash = any(cast(cast(:hashes as text) as text[]))""";

    Uni<List<UUID>> subjects(String handler, Channel channel, Collection<UUID> subjects) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SUBJECTS, UUID.class)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("ids", IdList.of(subjects))
                        .getResultList());
    }

    Uni<List<String>> hashes(String handler, Channel channel, Collection<String> hashes) {
        var list = hashes.stream().filter(HEX.asMatchPredicate()).collect(Collectors.joining(",", "{", "}"));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HASHES, String.class)
                        .setParameter("handler", handler)
                        .setParameter("channel", channel.name())
                        .setParameter("hashes", list)
                        .getResultList());
    }
}
