package org.hegui.statute.export.mechanism;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.export.VolumeLine;

/**
 * May a transfer rest on certification? (CERT-5) Where it may, a standard contract would do as well, and the handler
 * chooses (XB-8).
 */
@Applies({"CERT-5", "CONTEST-4", "XB-8"})
public final class CertificationRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public CertificationRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * PERMIT when all conditions hold, DENY with each that doesn't, ASK_COUNSEL when only important data is in doubt.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public Verdict decide(CertificationFacts facts) {
        if (!rules.inForce("CERT-5")) {
            return new Verdict(Outcome.ASK_COUNSEL, List.of(notYet()));
        }
        var unmet = unmet(facts);
        if (!unmet.isEmpty()) {
            return new Verdict(Outcome.DENY, unmet);
        }
        return facts.importantData() == ImportantData.SUSPECTED
                ? new Verdict(Outcome.ASK_COUNSEL, List.of(suspected()))
                : new Verdict(Outcome.PERMIT, List.of(met(), choice()));
    }

    private List<Reason> unmet(CertificationFacts facts) {
        var unmet = new ArrayList<Reason>();
        if (facts.ciio()) {
            unmet.add(refused(
                    "关键信息基础设施运营者不适用认证，须申报安全评估。",
                    "An operator of critical information infrastructure can't use certification; a security"
                            + " assessment is"
                            + " needed."));
        }
        if (facts.importantData().official()) {
            unmet.add(refused(
                    "包含重要数据，不适用认证，须申报安全评估。",
                    "Important data can't rest on certification; a security assessment is needed."));
        }
        unmet.addAll(outsideTheBand(facts));
        if (facts.split()) {
            unmet.add(refused("不得拆分数量。请合并计算后重新判断。", "Volume may not be split. Count it together and ask again."));
        }
        return unmet;
    }

    private List<Reason> outsideTheBand(CertificationFacts facts) {
        if (reached(facts, ExportRoute.SECURITY_ASSESSMENT)) {
            return List.of(refused(
                    "本年累计已达安全评估的数量，不适用认证。",
                    "This year's numbers reach those of the security assessment, so certification isn't enough."));
        }
        if (!reached(facts, ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION)) {
            return List.of(refused(
                    "本年累计未达须认证的数量，不符合认证条件，也无需认证。",
                    "This year's numbers are below those of certification, so it is neither open nor needed."));
        }
        return List.of();
    }

    private boolean reached(CertificationFacts facts, ExportRoute route) {
        return VolumeLine.inForce(rules).stream()
                .filter(line -> line.route() == route)
                .anyMatch(line -> line.reachedBy(
                        switch (line.counter()) {
                            case ORDINARY, SHADOW_ORDINARY -> facts.ordinary();
                            case SENSITIVE, SHADOW_SENSITIVE -> facts.sensitive();
                        }));
    }

    private Reason refused(String zh, String en) {
        return rules.reason("CERT-5", Effect.REFUSES, zh, en);
    }

    private Reason met() {
        return rules.reason("CERT-5", Effect.PERMITS, "符合认证条件。", "The conditions of certification are met.");
    }

    private Reason choice() {
        return rules.reason(
                "XB-8",
                Effect.INFORMS,
                "认证和标准合同二者择一，由处理者选择。",
                "Certification and the standard contract are alternatives; the handler chooses.");
    }

    private Reason suspected() {
        return rules.reason(
                "CONTEST-4",
                Effect.ASKS_COUNSEL,
                "可能包含重要数据，请律师判断，答复前不得出境。",
                "Important data may be among it. Ask counsel; nothing may go before the answer.");
    }

    private Reason notYet() {
        return rules.reason(
                "PIPL-38",
                Effect.ASKS_COUNSEL,
                "当日认证办法尚未施行，请律师判断。",
                "On that day the certification measures were not in force. Ask counsel.");
    }
}
