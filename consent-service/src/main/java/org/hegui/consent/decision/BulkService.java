package org.hegui.consent.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.answer.Answer;
import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.answer.Answer.Refused;
import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.decision.counsel.CounselAnswers;
import org.hegui.consent.decision.judgement.DecisionCase;
import org.hegui.consent.decision.judgement.OpenCases;
import org.hegui.consent.decision.known.KnownLookup;
import org.hegui.consent.decision.known.KnownLookup.Found;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;

/**
 * Decides many questions at once: one statement for all that ask about now. A question that cannot be asked so has a
 * refusal for its answer and keeps no other from being answered.
 */
@ApplicationScoped
class BulkService {

    private final KnownLookup known;
    private final DecisionService single;
    private final OpenCases openCases;
    private final Law law;
    private final Clock clock;

    BulkService(KnownLookup known, DecisionService single, OpenCases openCases, Law law, Clock clock) {
        this.known = known;
        this.single = single;
        this.openCases = openCases;
        this.law = law;
        this.clock = clock;
    }

    /** The answers in the order of the questions. */
    Uni<List<Answer>> decideAll(Actor actor, List<Asked> asked) {
        var ofThePast = asked.stream().anyMatch(one -> one.at() != null);
        return ofThePast
                ? oneByOne(actor, asked)
                : known.now(actor.handler(), asked).chain(found -> judge(actor, asked, found));
    }

    private Uni<List<Answer>> oneByOne(Actor actor, List<Asked> asked) {
        return Multi.createFrom()
                .iterable(asked)
                .onItem()
                .transformToUniAndConcatenate(one -> alone(actor, one))
                .collect()
                .asList();
    }

    private Uni<Answer> alone(Actor actor, Asked one) {
        return Uni.createFrom()
                .deferred(() -> single.decide(actor, one, true))
                .<Answer>map(given -> given)
                .onFailure(Refusal.class)
                .recoverWithItem(failure -> new Refused(failure));
    }

    private Uni<List<Answer>> judge(Actor actor, List<Asked> asked, Found found) {
        var rules = law.today();
        var now = clock.instant();
        var answers = new ArrayList<Answer>(asked.size());
        var open = new LinkedHashMap<Integer, DecisionCase>();
        for (var i = 0; i < asked.size(); i++) {
            answers.add(answer(i, asked.get(i), found, now, rules, open));
        }
        return open.isEmpty()
                ? Uni.createFrom().item(answers)
                : openCases.settle(actor, List.copyOf(open.values()), rules).map(settled -> {
                    var next = settled.iterator();
                    open.keySet().forEach(place -> answers.set(place, next.next()));
                    return answers;
                });
    }

    /** A case that only counsel can settle is put aside, and its answer is not the last. */
    private static Answer answer(
            int place, Asked asked, Found found, Instant now, RuleBook rules, Map<Integer, DecisionCase> open) {
        var known = found.known().get(place);
        if (known == null) {
            return new Refused(DecisionService.noPurpose());
        }
        if (found.ageless().contains(asked.subjectId())) {
            return new Refused(found.why());
        }
        try {
            var one = new DecisionCase(asked, known, now, true);
            var decision = one.judge(rules, CounselAnswers.NONE);
            if (decision.verdict().outcome() == Outcome.ASK_COUNSEL) {
                open.put(place, one);
            }
            return new Given(one.decided(decision, CounselAnswers.NONE), List.of(), List.of());
        } catch (Refusal refusal) {
            return new Refused(refusal);
        }
    }
}
