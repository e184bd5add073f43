package org.hegui.statute.incident;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.ClockKind;

/** The first report of NCIR-4: who gets it and in how many hours depends on who the handler is. */
record ReportDuties(RuleBook rules) {

    List<Obligation> reports(IncidentFacts facts, IncidentGrade grade) {
        if (!rules.inForce("NCIR-4")) {
            return List.of();
        }
        if (facts.criticalInfrastructure()) {
            return rows(
                    "report.critical-infrastructure.hours",
                    facts,
                    grade,
                    ObligationRecipient.PROTECTION_DEPARTMENT,
                    ObligationRecipient.POLICE);
        }
        return facts.centralOrgan()
                ? rows("report.central-organ.hours", facts, grade, ObligationRecipient.CAC_WORK_BODY)
                : rows("report.operator.hours", facts, grade, ObligationRecipient.PROVINCIAL_CAC);
    }

    private List<Obligation> rows(
            String hours, IncidentFacts facts, IncidentGrade grade, ObligationRecipient... recipients) {
        var length = Math.toIntExact(rules.number(hours));
        return Stream.of(recipients)
                .map(recipient -> row(recipient, length, facts, grade))
                .toList();
    }

    private Obligation row(ObligationRecipient recipient, int length, IncidentFacts facts, IncidentGrade grade) {
        var applies = grade.atLeast(IncidentGrade.RELATIVELY_LARGE);
        return new Obligation(
                "NCIR-4",
                recipient,
                applies,
                why(applies, length, grade),
                ClockKind.HOURS,
                length,
                applies ? facts.discoveredAt().plus(Duration.ofHours(length)) : null);
    }

    private Reason why(boolean applies, int length, IncidentGrade grade) {
        return applies
                ? rules.reason(
                        "NCIR-4",
                        Effect.REQUIRES,
                        grade.zh() + "事件，须在发现或者获知后 " + length + " 小时内报告，夜间和节假日照常计算。",
                        "The incident is " + grade.en() + ". Report within " + length
                                + " hours of discovering or learning of it, through nights and holidays.")
                : rules.reason(
                        "NCIR-4",
                        Effect.INFORMS,
                        "未达较大事件，没有固定小时数的报告时限；仍须立即补救和告知（PIPL-57），是否达到“较大”须由人员判断（CONTEST-6）。",
                        "The incident is below relatively large, so there is no fixed-hour clock. Remedy and notice "
                                + "at once still stand (PIPL-57), and a person judges the open clauses (CONTEST-6).");
    }
}
