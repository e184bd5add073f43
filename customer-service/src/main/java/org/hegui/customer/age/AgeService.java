package org.hegui.customer.age;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.customer.profile.ProfileVault;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.statute.LegalTime;

/** Opens what is needed of the profiles and says how old the people are. */
@ApplicationScoped
class AgeService {

    private final AgeQueries queries;
    private final ProfileVault vault;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    AgeService(AgeQueries queries, ProfileVault vault, CurrentActor current, Law law, Clock clock) {
        this.queries = queries;
        this.vault = vault;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Those of the people who are known here, in no order. */
    @WithSession
    Uni<List<AgeResponse>> ages(Collection<UUID> subjectIds) {
        var handler = current.actor().handler();
        return queries.profiles(handler, new HashSet<>(subjectIds)).chain(found -> opened(handler, found));
    }

    private Uni<List<AgeResponse>> opened(String handler, List<SealedAge> found) {
        var day = LegalTime.date(clock.instant());
        var rule = new ProfileAgeRule(law.on(day), day);
        var profiles = found.stream().collect(toMap(SealedAge::id, SealedAge::sealedFields));
        return vault.openAll(handler, profiles, ProfileAgeRule.FIELDS)
                .map(open -> open.entrySet().stream()
                        .map(profile -> rule.of(profile.getKey(), profile.getValue()))
                        .toList());
    }
}
