package org.hegui.consent.decision.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.answer.Answer.Given;
import org.hegui.consent.decision.counsel.CounselAnswers;
import org.hegui.consent.decision.counsel.CounselService;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.Actor;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.handling.HandlingDecision;

/** Settles the cases that the law leaves to counsel: by what counsel has answered, or by asking counsel. */
@ApplicationScoped
public class OpenCases {

    private final CounselService counsel;

    OpenCases(CounselService counsel) {
        this.counsel = counsel;
    }

    /** One case. */
    public Uni<Given> settle(Actor actor, DecisionCase one, RuleBook rules) {
        return settle(actor, List.of(one), rules).map(List::getFirst);
    }

    /** Many, in their order. Cases that come to the same question, as those of one audience do, are looked up once. */
    public Uni<List<Given>> settle(Actor actor, List<DecisionCase> cases, RuleBook rules) {
        var given = new ArrayList<Given>(Collections.nCopies(cases.size(), null));
        return Multi.createFrom()
                .iterable(alike(cases, rules).entrySet())
                .onItem()
                .transformToUniAndConcatenate(group -> settle(actor, group.getKey(), group.getValue(), cases, rules)
                        .invoke(answers -> put(given, group.getValue(), answers)))
                .collect()
                .last()
                .map(_ -> given);
    }

    private static Map<Question, List<Integer>> alike(List<DecisionCase> cases, RuleBook rules) {
        var alike = new LinkedHashMap<Question, List<Integer>>();
        for (var i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            var question =
                    new Question(contested(one.judge(rules, CounselAnswers.NONE).verdict()), scope(one));
            alike.computeIfAbsent(question, _ -> new ArrayList<>()).add(i);
        }
        return alike;
    }

    private Uni<List<Given>> settle(
            Actor actor, Question question, List<Integer> places, List<DecisionCase> cases, RuleBook rules) {
        var alike = places.stream().map(cases::get).toList();
        var at = alike.getFirst().at();
        return counsel.answers(actor.handler(), question.rules(), question.scope(), at)
                .chain(answers -> {
                    var decisions =
                            alike.stream().map(one -> one.judge(rules, answers)).toList();
                    return counsel.ask(actor, open(alike, decisions), question.scope())
                            .map(asked -> given(alike, decisions, answers, asked));
                });
    }

    private static List<Given> given(
            List<DecisionCase> cases, List<HandlingDecision> decisions, CounselAnswers answers, List<UUID> asked) {
        var given = new ArrayList<Given>(cases.size());
        for (var i = 0; i < cases.size(); i++) {
            var decision = decisions.get(i);
            var open = decision.verdict().outcome() == Outcome.ASK_COUNSEL;
            given.add(new Given(cases.get(i).decided(decision, answers), answers.ids(), open ? asked : List.of()));
        }
        return given;
    }

    /** What nobody has answered; of the past nobody is asked any more. */
    private static List<String> open(List<DecisionCase> cases, List<HandlingDecision> decisions) {
        return cases.getFirst().asked().at() != null
                ? List.of()
                : decisions.stream()
                        .map(HandlingDecision::verdict)
                        .filter(verdict -> verdict.outcome() == Outcome.ASK_COUNSEL)
                        .flatMap(verdict -> contested(verdict).stream())
                        .distinct()
                        .toList();
    }

    private static void put(List<Given> given, List<Integer> places, List<Given> answers) {
        for (var i = 0; i < places.size(); i++) {
            given.set(places.get(i), answers.get(i));
        }
    }

    private static List<String> contested(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == Effect.ASKS_COUNSEL)
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    /** A memo names the basis and the purpose (CONTEST-1); act and recipient narrow it. Never the person. */
    private static Scope scope(DecisionCase one) {
        var asked = one.asked();
        var version = one.known().version();
        var scope = Scope.of("purpose", asked.purpose())
                .with("basis", version == null ? "NONE" : version.basis().name())
                .with("act", asked.act().name());
        return asked.recipient() == null ? scope : scope.with("recipient", asked.recipient());
    }

    /**
     * What counsel is asked.
     *
     * @param rules ids of the contested questions
     * @param scope what they are about
     */
    private record Question(List<String> rules, Scope scope) {}
}
