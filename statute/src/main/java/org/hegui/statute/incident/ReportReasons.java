package org.hegui.statute.incident;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/** The words for the reports of NCIR-4 and NCIR-8. */
record ReportReasons(RuleBook rules) {

    Reason due(long hours, IncidentGrade grade, IncidentFacts facts) {
        var both = facts.operator().criticalInfrastructure() && facts.operator().centralOrgan();
        return rules.reason(
                "NCIR-4",
                Effect.REQUIRES,
                grade.zh() + "事件，须在发现或者获知后 " + hours + " 小时内报告，夜间和节假日照常计算；来不及判断的，先报单位和系统、事件两项（NCIR-7）。"
                        + (both ? "既涉及关键信息基础设施又属于中央和国家机关的，办法没有写明适用哪一时限，按最短的执行。" : ""),
                "The incident is " + grade.en() + ". Report within " + hours
                        + " hours of discovering or learning of it, through nights and holidays. What can't be judged in "
                        + "time may follow items 1 and 2 (NCIR-7)."
                        + (both
                                ? " The Measures don't say which hours hold for a central organ with critical "
                                        + "infrastructure, so the shortest stand."
                                : ""));
    }

    Reason noFixedHours(IncidentFacts facts) {
        var hours = rules.number("report.human-grading.hours");
        var judged = facts.judgement() != Judgement.NOT_YET;
        return rules.reason(
                "NCIR-4",
                Effect.INFORMS,
                "未达较大事件，没有固定小时数的报告时限；仍须立即补救和告知（PIPL-57）。"
                        + (judged
                                ? "没有数字的情形已由人员判断（CONTEST-6）。"
                                : "是否达到“较大”，须在开始研判后 " + hours + " 小时内由人员定级，存疑即报告（CONTEST-6）。"),
                "The incident is below relatively large, so there is no fixed-hour clock. Remedy and notice at once still "
                        + "stand (PIPL-57). "
                        + (judged
                                ? "A person has judged the open clauses (CONTEST-6)."
                                : "A person grades by the open clauses within " + hours
                                        + " h of triage; if in doubt, report (CONTEST-6)."));
    }

    Reason crime(boolean suspected) {
        return suspected
                ? rules.reason(
                        "NCIR-4",
                        Effect.REQUIRES,
                        "涉嫌犯罪，还须及时向公安机关报告。",
                        "A crime is suspected. Report to the police promptly too.")
                : rules.reason("NCIR-4", Effect.INFORMS, "没有发现犯罪线索。", "No crime is suspected.");
    }

    Reason summary(boolean applies, boolean ended, long days) {
        if (!applies) {
            return rules.reason(
                    "NCIR-8",
                    Effect.INFORMS,
                    "未达较大事件，无须报送总结。",
                    "The incident is below relatively large, so no summary is due.");
        }
        return ended
                ? rules.reason(
                        "NCIR-8",
                        Effect.REQUIRES,
                        "处置已经结束，须在结束后 " + days + " 日内经原渠道报送总结。",
                        "The handling has ended. Send the summary through the same channel within " + days
                                + " calendar days of that.")
                : rules.reason(
                        "NCIR-8",
                        Effect.REQUIRES,
                        "处置结束后 " + days + " 日内须经原渠道报送总结；处置尚未结束，期限尚未开始。",
                        "A summary is due through the same channel within " + days
                                + " calendar days after the handling ends. It goes on, so that time hasn't begun.");
    }
}
