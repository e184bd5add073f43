package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * How grave is an incident? By the numbered indicators of the guide to NCIR-4: people, loss, outages, people disturbed;
 * and by what a person finds on important data and on the open clauses, which have no number (CONTEST-6). What nobody has
 * judged yet stands in the answer as an open question with its deadline. Before the Measures are in force everything is
 * {@link IncidentGrade#GENERAL}.
 *
 * <p>Ask with the book of the day of discovery: duties arise when the operator discovers or learns of the incident. A
 * grade never falls by itself when facts change: keep the graver with {@link IncidentGrade#graver}.
 */
@Applies({"NCIR-4", "CONTEST-6"})
public final class IncidentGradeRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public IncidentGradeRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The grade that the facts known so far give. */
    public GradeDecision grade(IncidentFacts facts) {
        var words = new GradeReasons(rules);
        if (!rules.inForce("NCIR-4")) {
            return new GradeDecision(IncidentGrade.GENERAL, words.noGrading(), List.of());
        }
        var grade = IncidentGrade.GENERAL;
        var reasons = new ArrayList<Reason>();
        for (var indicator : Indicator.values()) {
            var reached = indicator.grade(facts, rules);
            if (reached != IncidentGrade.GENERAL) {
                reasons.add(words.reached(indicator, reached, facts));
            }
            grade = grade.graver(reached);
        }
        return judged(new GradeDecision(grade, reasons, List.of()), facts, words);
    }

    /** Adds to what the numbers give what a person found, and what is still open. */
    private static GradeDecision judged(GradeDecision numbers, IncidentFacts facts, GradeReasons words) {
        var threat = facts.data().threat();
        var judgement = facts.judgement();
        var grade = numbers.grade().graver(threat.grade()).graver(judgement.grade());
        var reasons = new ArrayList<>(numbers.reasons());
        if (threat.grade() != IncidentGrade.GENERAL) {
            reasons.add(words.threat(threat));
        }
        if (judgement.grade() != IncidentGrade.GENERAL) {
            reasons.add(words.judgement(judgement));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(words.nothingReached(judgement));
        }
        return new GradeDecision(grade, reasons, open(grade, facts, words));
    }

    /** What a person has yet to judge; nothing, when no answer could make the grade graver. */
    private static List<OpenQuestion> open(IncidentGrade grade, IncidentFacts facts, GradeReasons words) {
        var open = new ArrayList<OpenQuestion>();
        if (grade != IncidentGrade.PARTICULARLY_MAJOR && facts.judgement() == Judgement.NOT_YET) {
            open.add(words.openClauses(facts.timeline()));
        }
        if (grade != IncidentGrade.PARTICULARLY_MAJOR && facts.data().threat() == DataThreat.NOT_JUDGED) {
            open.add(words.importantData(facts.timeline()));
        }
        return open;
    }
}
