package org.hegui.consent.campaign.audience.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.ConsentProof;

/**
 * What is known of the people who were asked about, beside the decisions.
 *
 * @param people by id
 * @param suppressed who opted out of the channel, whatever the purpose
 * @param proofs what is on file, by consent
 */
record MemberFacts(Map<UUID, PersonFacts> people, Set<UUID> suppressed, Map<UUID, ConsentProof> proofs) {

    static MemberFacts of(List<PersonFacts> people, Set<UUID> suppressed, List<ConsentProof> proofs) {
        return new MemberFacts(
                people.stream().collect(Collectors.toMap(PersonFacts::subjectId, Function.identity())),
                Set.copyOf(suppressed),
                proofs.stream().collect(Collectors.toMap(ConsentProof::consentId, Function.identity())));
    }

    PersonFacts person(UUID subject) {
        return people.getOrDefault(subject, PersonFacts.unknown(subject));
    }

    Optional<ConsentProof> proof(@Nullable UUID consent) {
        return Optional.ofNullable(consent).map(proofs::get);
    }
}
