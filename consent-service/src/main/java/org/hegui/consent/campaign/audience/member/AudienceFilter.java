package org.hegui.consent.campaign.audience.member;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.Decisions;
import org.hegui.consent.decision.answer.Asked;
import org.hegui.platform.law.Law;

/**
 * Tells whom a campaign may reach: asks for a decision on each person, and looks at age, opt-outs and proofs. A decision
 * may have to ask a peer, so no transaction should be open around it.
 */
@ApplicationScoped
public class AudienceFilter {

    /** How many people are judged at a time. */
    public static final int AT_MOST = 1000;

    private final Decisions decisions;
    private final FactService facts;
    private final Law law;

    AudienceFilter(Decisions decisions, FactService facts, Law law) {
        this.decisions = decisions;
        this.facts = facts;
        this.law = law;
    }

    /** Each of these people, in their order. Decides on committed state only. */
    public Uni<List<Judged>> judge(Sending sending, List<UUID> people) {
        return decisions
                .decide(people.stream().map(person -> asked(sending, person)).toList())
                .map(decided -> decided.stream().map(Candidate::of).toList())
                .chain(candidates -> facts.of(sending.content().channel(), candidates)
                        .map(known -> judge(sending, candidates, known)));
    }

    private List<Judged> judge(Sending sending, List<Candidate> candidates, MemberFacts known) {
        var rule = new MemberRule(law.today());
        return candidates.stream()
                .map(candidate -> rule.judge(candidate, sending, known))
                .toList();
    }

    private static Asked asked(Sending sending, UUID person) {
        var content = sending.content();
        return new Asked(person, sending.act(), content.purpose(), null, null, content.channel(), null);
    }
}
