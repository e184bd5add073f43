package org.hegui.consent.campaign.audience.member;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.proof.ConsentProofQueries;
import org.hegui.consent.suppression.checking.SuppressionLookup;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.statute.marketing.Channel;

/** Reads what is known of people beside the decisions on them. */
@ApplicationScoped
class FactService {

    private final FactQueries facts;
    private final ConsentProofQueries proofs;
    private final SuppressionLookup suppressions;
    private final CurrentActor current;

    FactService(FactQueries facts, ConsentProofQueries proofs, SuppressionLookup suppressions, CurrentActor current) {
        this.facts = facts;
        this.proofs = proofs;
        this.suppressions = suppressions;
        this.current = current;
    }

    /** The people, who of them opted out of the channel, and what is on file about the consents relied on. */
    @WithSession
    Uni<MemberFacts> of(Channel channel, List<Candidate> candidates) {
        var handler = current.actor().handler();
        var people = candidates.stream().map(Candidate::subjectId).toList();
        return suppressions
                .suppressed(handler, channel, people)
                .chain(suppressed -> facts.people(handler, people)
                        .chain(known -> proofs.of(handler, consents(candidates))
                                .map(found -> MemberFacts.of(known, suppressed, found))));
    }

    private static List<UUID> consents(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::consentId)
                .filter(Objects::nonNull)
                .toList();
    }
}
