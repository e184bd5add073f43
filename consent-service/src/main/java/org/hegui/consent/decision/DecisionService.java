package org.hegui.consent.decision;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.decision.counsel.CounselAnswers;
import org.hegui.consent.decision.judgement.DecisionCase;
import org.hegui.consent.decision.judgement.OpenCases;
import org.hegui.consent.decision.known.KnownLookup;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;

/** Brings the purpose and what the person said before the statute, and passes on its verdict. Nothing is cached. */
@ApplicationScoped
class DecisionService {

    private final KnownLookup known;
    private final OpenCases open;
    private final Law law;
    private final Clock clock;

    DecisionService(KnownLookup known, OpenCases open, Law law, Clock clock) {
        this.known = known;
        this.open = open;
        this.law = law;
        this.clock = clock;
    }

    /** Decides on what is committed now, or was at the instant asked about. */
    Uni<Given> decide(Actor actor, Asked asked) {
        return decide(actor, asked, false);
    }

    /**
     * The same.
     *
     * @param picked whether a program picked the person out of many
     */
    Uni<Given> decide(Actor actor, Asked asked, boolean picked) {
        var rules = rules(asked.at());
        return known.of(actor.handler(), asked)
                .onItem()
                .ifNull()
                .failWith(DecisionService::noPurpose)
                .chain(found -> decide(actor, new DecisionCase(asked, found, instant(asked), picked), rules));
    }

    private Uni<Given> decide(Actor actor, DecisionCase one, RuleBook rules) {
        var decision = one.judge(rules, CounselAnswers.NONE);
        return decision.verdict().outcome() == Outcome.ASK_COUNSEL
                ? open.settle(actor, one, rules)
                : Uni.createFrom().item(new Given(one.decided(decision, CounselAnswers.NONE), List.of(), List.of()));
    }

    /** The rules of the day asked about. */
    private RuleBook rules(@Nullable Instant at) {
        if (at == null) {
            return law.today();
        }
        if (at.isAfter(clock.instant())) {
            throw Refusal.ofFields(List.of(new Violation("at", "must not be in the future")));
        }
        var rules = law.on(LegalTime.date(at));
        if (!rules.inForce("PIPL-13")) {
            throw Refusal.ofFields(List.of(new Violation("at", "must be on a day on which PIPL was in force")));
        }
        return rules;
    }

    private Instant instant(Asked asked) {
        return asked.at() == null ? clock.instant() : asked.at();
    }

    static Refusal noPurpose() {
        return new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code.");
    }
}
