package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.ClockKind;

/**
 * Who must be told of an incident, and by when? (PIPL-57, NDSR-11, XB-11, MIN-35, NCIR-4, AUDIT-5)
 *
 * <p>There is a row for every duty of the rules in force, whether it applies or not. The summary of NCIR-8 begins when
 * the handling ends and so isn't here. Whether people need not be told because harm was avoided (PIPL-57) is a decision
 * that somebody takes and records; here the duty stands.
 */
public final class ObligationRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public ObligationRule(RuleBook rules) {
        this.rules = rules;
    }

    /** One row per rule and recipient, in a stable order. */
    public List<Obligation> obligations(IncidentFacts facts, IncidentGrade grade) {
        var rows = new ArrayList<Obligation>();
        var prompt = new PromptDuties(rules);
        rows.addAll(prompt.personalInformation(facts));
        rows.addAll(prompt.minors(facts));
        rows.addAll(prompt.harmAndCrime(facts));
        rows.addAll(prompt.export(facts));
        rows.addAll(new ReportDuties(rules).reports(facts, grade));
        rows.addAll(audit(facts));
        return List.copyOf(rows);
    }

    private List<Obligation> audit(IncidentFacts facts) {
        if (!rules.inForce("AUDIT-5")) {
            return List.of();
        }
        var people = rules.number("audit.order.persons");
        var sensitive = rules.number("audit.order.sensitive");
        var applies = facts.peopleAffected() >= people || facts.sensitivePeople() >= sensitive;
        return List.of(new Obligation(
                "AUDIT-5",
                ObligationRecipient.AUDIT_BODY,
                applies,
                auditReason(applies, people, sensitive),
                ClockKind.DATE,
                null,
                null));
    }

    private Reason auditReason(boolean applies, long people, long sensitive) {
        return applies
                ? rules.reason(
                        "AUDIT-5",
                        Effect.REQUIRES,
                        "达到 " + people + " 人或者敏感 " + sensitive + " 人，主管部门可以要求委托专业机构审计，期限由其确定。",
                        "With " + people + " people, or " + sensitive
                                + " with sensitive information, the authority may order"
                                + " an audit by a professional body, by the date it sets.")
                : rules.reason(
                        "AUDIT-5",
                        Effect.INFORMS,
                        "未达 " + people + " 人，敏感个人信息未达 " + sensitive + " 人。",
                        "It is below " + people + " people, and below " + sensitive + " with sensitive information.");
    }
}
