package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * How grave is an incident? By the numbered indicators of the guide to NCIR-4: people, loss, outages of critical
 * information infrastructure, people disturbed. The open clauses have no number, so below all of them a person grades
 * (CONTEST-6). Before the Measures are in force everything is {@link IncidentGrade#GENERAL}.
 */
public final class IncidentGradeRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public IncidentGradeRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The grade that the facts known so far give. */
    public GradeDecision grade(IncidentFacts facts) {
        if (!rules.inForce("NCIR-4")) {
            return new GradeDecision(IncidentGrade.GENERAL, List.of(noGrading()));
        }
        var grade = IncidentGrade.GENERAL;
        var reasons = new ArrayList<Reason>();
        for (var indicator : Indicator.values()) {
            var reached = indicator.grade(facts, rules);
            if (reached != IncidentGrade.GENERAL) {
                reasons.add(reached(indicator, reached, facts));
            }
            grade = grade.graver(reached);
        }
        return new GradeDecision(grade, reasons.isEmpty() ? nothingReached() : reasons);
    }

    private Reason reached(Indicator indicator, IncidentGrade grade, IncidentFacts facts) {
        var limit = indicator.from(grade, rules);
        var value = indicator.value(facts);
        return rules.reason(
                "NCIR-4",
                Effect.REQUIRES,
                indicator.zh() + " " + value + "，达到 " + limit + "，为" + grade.zh() + "事件。",
                "The number of " + indicator.en() + " is " + value + ", which reaches " + limit + ": " + grade.en()
                        + ".");
    }

    private List<Reason> nothingReached() {
        return List.of(
                rules.reason(
                        "NCIR-4",
                        Effect.INFORMS,
                        "没有达到任何有数字的分级指标，为一般事件。",
                        "No indicator that has a number is reached: general."),
                rules.reason(
                        "CONTEST-6",
                        Effect.ASKS_COUNSEL,
                        "“数量较多”等没有数字的情形须由人员判断，存疑时按较大事件报告。",
                        "The open clauses, such as a fairly large amount of personal information, have no number. A "
                                + "person grades; if in doubt, report."));
    }

    private Reason noGrading() {
        return rules.reason(
                "PIPL-57",
                Effect.INFORMS,
                "当日尚无事件分级规定；仍须立即补救并告知。",
                "No grading is in force on that day; remedy and notice at once are still due.");
    }
}
