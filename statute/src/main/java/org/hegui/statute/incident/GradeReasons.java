package org.hegui.statute.incident;

import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadlines;

/** The words for a grade and for what is open about it. */
record GradeReasons(RuleBook rules) {

    Reason reached(Indicator indicator, IncidentGrade grade, IncidentFacts facts) {
        var limit = indicator.from(grade, rules);
        var value = indicator.value(facts);
        return rules.reason(
                "NCIR-4",
                Effect.REQUIRES,
                indicator.zh() + " " + value + "，达到 " + limit + "，为" + grade.zh() + "事件。",
                "The number of " + indicator.en() + " is " + value + ", which reaches " + limit + ": " + grade.en()
                        + ".");
    }

    Reason threat(DataThreat threat) {
        return rules.reason(
                "NCIR-4",
                Effect.REQUIRES,
                "人员判断重要数据、核心数据构成" + threat.label().zh() + "，为" + threat.grade().zh() + "事件。",
                "A person finds the threat by important or core data "
                        + threat.label().en() + ": " + threat.grade().en() + ".");
    }

    Reason judgement(Judgement judgement) {
        var grade = judgement.grade();
        return judgement == Judgement.UNSURE
                ? rules.reason(
                        "CONTEST-6",
                        Effect.REQUIRES,
                        "人员无法确定是否符合没有数字的情形，存疑即报告，按" + grade.zh() + "事件处理。",
                        "A person can't tell whether an open clause is met. If in doubt, report: " + grade.en() + ".")
                : rules.reason(
                        "CONTEST-6",
                        Effect.REQUIRES,
                        "人员判断符合没有数字的情形，为" + grade.zh() + "事件。",
                        "A person finds that an open clause is met: " + grade.en() + ".");
    }

    List<Reason> nothingReached(Judgement judgement) {
        var nothing = rules.reason(
                "NCIR-4",
                Effect.INFORMS,
                "没有达到任何有数字的分级指标，为一般事件。",
                "No indicator that has a number is reached: general.");
        return List.of(nothing, judgement == Judgement.NOT_YET ? notJudged() : notMet());
    }

    private Reason notJudged() {
        return rules.reason(
                "CONTEST-6",
                Effect.ASKS_COUNSEL,
                "“数量较多”等没有数字的情形须由人员判断，存疑时按较大事件报告。",
                "The open clauses, such as a fairly large amount of personal information, have no number. A person "
                        + "grades; if in doubt, report.");
    }

    private Reason notMet() {
        return rules.reason(
                "CONTEST-6", Effect.INFORMS, "人员判断不符合“数量较多”等没有数字的情形。", "A person finds that no open clause is met.");
    }

    /** Nothing before the first law on breaches. */
    List<Reason> noGrading() {
        return rules.inForce("PIPL-57")
                ? List.of(rules.reason(
                        "PIPL-57",
                        Effect.INFORMS,
                        "当日尚无事件分级规定；仍须立即补救并告知。",
                        "No grading is in force on that day; remedy and notice at once are still due."))
                : List.of();
    }

    OpenQuestion openClauses(IncidentFacts.Timeline timeline) {
        return question(
                timeline,
                "是否符合没有数字的分级情形（例如泄露公民个人信息数量较多，威胁国家安全或者社会稳定）？达到哪一级？存疑即报告。",
                "Is an open clause of the grading guide met, such as a fairly large amount of citizens' information that "
                        + "threatens security or stability, and of which grade? If in doubt, report.");
    }

    OpenQuestion importantData(IncidentFacts.Timeline timeline) {
        return question(
                timeline,
                "重要数据、核心数据受影响，威胁是较严重、严重还是特别严重？存疑即报告。",
                "Important or core data are affected. Is the threat fairly serious, serious or particularly serious? If "
                        + "in doubt, report.");
    }

    private OpenQuestion question(IncidentFacts.Timeline timeline, String zh, String en) {
        var by = new Deadlines(rules.calendar())
                .hours("CONTEST-6", timeline.gradingFrom(), rules.number("report.human-grading.hours"));
        return new OpenQuestion(rules.reason("CONTEST-6", Effect.ASKS_COUNSEL, zh, en), by);
    }
}
