package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadlines;

/**
 * Who must be told of an incident, by when, of what, and by which channels?
 *
 * <p>There is a row for every duty of the rules in force, whether it applies or not; of NCIR-4 and NCIR-8 only those of
 * the operator's own kind. Whether people need not be told because harm was avoided is {@link HarmAvoidedRule}; here the
 * duty stands. How grave the incident is, and what a person has yet to judge, is {@link IncidentGradeRule}.
 *
 * <p>Ask with the book of the day of discovery: a duty arises when the operator discovers or learns of the incident, and a
 * law that comes later doesn't reach back.
 */
@Applies({
    "PIPL-57",
    "MIN-35",
    "NDSR-11",
    "XB-11",
    "CSL-27",
    "CSL-44",
    "DSL-29",
    "ECL-30",
    "NCIR-4",
    "NCIR-5",
    "NCIR-7",
    "NCIR-8",
    "NCIR-9",
    "NCIR-11",
    "AUDIT-5",
    "CONTEST-6",
    "CONTEST-7",
    "CONTEST-22"
})
public final class ObligationRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public ObligationRule(RuleBook rules) {
        this.rules = rules;
    }

    /** One row per rule and recipient, in a stable order. */
    public List<Obligation> obligations(IncidentFacts facts, IncidentGrade grade) {
        var rows = new ArrayList<Obligation>();
        rows.addAll(new PromptDuties(rules).rows(facts));
        rows.addAll(new ReportDuties(rules).reports(facts, grade));
        rows.addAll(audit(facts));
        return List.copyOf(rows);
    }

    /** What holds for every incident and is no duty to tell somebody: what others owe us, and what counsel answers. */
    public List<Reason> notes() {
        return Stream.of(Note.values())
                .filter(note -> rules.inForce(note.rule()))
                .map(note -> note.reason(rules))
                .toList();
    }

    private List<Obligation> audit(IncidentFacts facts) {
        if (!rules.inForce("AUDIT-5")) {
            return List.of();
        }
        var people = rules.number("audit.order.persons");
        var sensitive = rules.number("audit.order.sensitive");
        var applies = facts.people().known() >= people || facts.people().sensitive() >= sensitive;
        return List.of(new Obligation(
                "AUDIT-5",
                ObligationRecipient.AUDIT_BODY,
                applies,
                auditReason(applies, people, sensitive),
                new Deadlines(rules.calendar())
                        .whenSet("AUDIT-5", facts.timeline().discoveredAt()),
                List.of(),
                List.of()));
    }

    private Reason auditReason(boolean applies, long people, long sensitive) {
        return applies
                ? rules.reason(
                        "AUDIT-5",
                        Effect.REQUIRES,
                        "达到 " + people + " 人或者敏感 " + sensitive + " 人，主管部门可以要求委托专业机构审计，期限由其确定；同一事件不重复要求。",
                        "With " + people + " people, or " + sensitive
                                + " with sensitive information, the authority may order"
                                + " an audit by a professional body, by the date it sets; once per incident.")
                : rules.reason(
                        "AUDIT-5",
                        Effect.INFORMS,
                        "未达 " + people + " 人，敏感个人信息未达 " + sensitive + " 人；主管部门认为风险较大的，仍可要求审计。",
                        "It is below " + people + " people, and below " + sensitive
                                + " with sensitive information. An authority that sees a large risk may still order one.");
    }
}
