package org.hegui.breach.incident;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.incident.GradeDecision;
import org.hegui.statute.incident.IncidentGrade;

/**
 * A grade rises with the facts and never falls by itself (NCIR-4): a report that was due must not vanish because an
 * estimate shrank.
 *
 * @param rules the rules in force on the day of discovery
 */
record GradeKeepingRule(RuleBook rules) {

    /** The grade after new facts, given the grade before them and its reasons. */
    Grading after(IncidentGrade before, List<Reason> reasonsBefore, GradeDecision now) {
        if (now.grade().atLeast(before)) {
            return new Grading(now.grade(), now.reasons(), now.grade(), now.reasons());
        }
        var shown = Stream.concat(Stream.of(kept(before, now.grade())), reasonsBefore.stream())
                .toList();
        return new Grading(before, reasonsBefore, now.grade(), shown);
    }

    private Reason kept(IncidentGrade before, IncidentGrade now) {
        return rules.reason(
                "NCIR-4",
                Effect.INFORMS,
                "按最新事实为" + now.zh() + "事件，但级别不自动下降，仍为" + before.zh() + "；已产生的报告义务不变。",
                "The newest facts alone would be " + now.en() + ", but a grade never falls by itself: it stays "
                        + before.en() + ", and the duties that arose stand.");
    }
}
