package org.hegui.statute.export.mechanism;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May the validity of an assessment be extended? Applied for in the last working days before expiry, and only when
 * nothing asks for a new application (XB-9, SA-14) and the conditions of QA-2026-07 hold.
 *
 * <p>Of those six conditions the catalogue knows some: purpose and recipient unchanged, growth, legal documents, no
 * major incident. It never says yes: when these hold, counsel checks the others in the official text.
 */
@Applies({"QA-2026-07", "SA-14", "XB-9"})
public final class ExtensionRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date, which is the day of the application. */
    public ExtensionRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * DENY when something stands against it, else ASK_COUNSEL.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public Verdict decide(ExtensionFacts facts) {
        if (!rules.inForce("XB-9")) {
            return new Verdict(Outcome.ASK_COUNSEL, List.of(unknown()));
        }
        var against = new ArrayList<>(outsideTheWindow(facts.validity()));
        if (!facts.changes().isEmpty()) {
            against.add(changed());
        }
        if (rules.inForce("QA-2026-07")) {
            against.addAll(unmet(facts));
        }
        return against.isEmpty()
                ? new Verdict(Outcome.ASK_COUNSEL, List.of(open(), timely(facts.validity())))
                : new Verdict(Outcome.DENY, against);
    }

    private List<Reason> outsideTheWindow(Validity validity) {
        return switch (validity.on(rules.date())) {
            case RENEWABLE -> List.of();
            case NOT_YET, VALID ->
                List.of(refused(
                        "XB-9",
                        "尚未到申请期，自 " + validity.renewal().opens() + " 起可以申请。",
                        "It is too early. Apply from " + validity.renewal().opens() + " on."));
            case EXPIRED ->
                List.of(refused(
                        "XB-9",
                        "有效期已于 " + validity.expires() + " 届满，不能延长，且不得再出境。请重新申报。",
                        "It expired after " + validity.expires()
                                + " and can't be extended; nothing may go. Apply anew."));
        };
    }

    private Reason changed() {
        return refused(
                "SA-14",
                "存在变化，可能触发重新申报，不能延长。请重新申报安全评估。",
                "Something has changed that may need a new application, so it can't be extended. Apply anew.");
    }

    private List<Reason> unmet(ExtensionFacts facts) {
        var unmet = new ArrayList<Reason>();
        if (facts.changes().contains(TransferChange.PURPOSE) || facts.changes().contains(TransferChange.RECIPIENT)) {
            unmet.add(condition("出境目的和境外接收方未变化", "purpose and recipient are unchanged"));
        }
        var growth = rules.number("assessment.extension.growth");
        if (growsBeyond(facts, growth)) {
            unmet.add(condition(
                    "预计人数增长不超过 " + growth + "%", "the number of people grows by no more than " + growth + " per cent"));
        }
        if (!facts.documentsCompliant()) {
            unmet.add(condition("与境外接收方的法律文件合规", "the legal documents with the recipient are compliant"));
        }
        var years = rules.number("assessment.extension.incident-free");
        if (incidentWithin(facts, years)) {
            unmet.add(condition("近 " + years + " 年未发生重大数据安全事件", "no major incident in the last " + years + " years"));
        }
        return unmet;
    }

    private static boolean growsBeyond(ExtensionFacts facts, long perCent) {
        var people = facts.people();
        var allowed = people / 100 * perCent + people % 100 * perCent / 100;
        return facts.expectedPeople() - people > allowed;
    }

    private boolean incidentWithin(ExtensionFacts facts, long years) {
        var incident = facts.lastMajorIncident();
        return incident != null && !incident.plusYears(years).isBefore(rules.date());
    }

    private Reason condition(String zh, String en) {
        return refused(
                "QA-2026-07",
                "不符合延长条件：" + zh + "。请重新申报安全评估。",
                "A condition of the extension isn't met: " + en + ". Apply anew.");
    }

    private Reason refused(String rule, String zh, String en) {
        return rules.reason(rule, Effect.REFUSES, zh, en);
    }

    private Reason open() {
        return rules.reason(
                rules.inForce("QA-2026-07") ? "QA-2026-07" : "XB-9",
                Effect.ASKS_COUNSEL,
                "已知条件均符合，其余条件须由律师对照官方文本确认后再申请。",
                "The conditions known here are met. Counsel checks the others in the official text before you apply.");
    }

    private Reason timely(Validity validity) {
        return rules.reason(
                "XB-9",
                Effect.INFORMS,
                "在申请期内，最迟 " + validity.expires() + " 向省级网信部门申请。",
                "It is time to apply through the provincial cyberspace administration, by " + validity.expires()
                        + " at the latest.");
    }

    private Reason unknown() {
        return rules.reason(
                "PIPL-38",
                Effect.ASKS_COUNSEL,
                "当日尚无延长有效期的规定，请律师判断。",
                "On that day there was no rule of extension in the catalogue. Ask counsel.");
    }
}
