package org.hegui.statute.export.count;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.VolumeLine;

/**
 * Does the mechanism in effect still suffice as the year's numbers grow? On a contract or certification, reaching the
 * numbers of the assessment means to switch to it (QA-2025-10, QA-2026-01, XB-7(2)); without one, reaching those of the
 * contract stops new people (XB-8, SC-6; how strictly is contested, CONTEST-3).
 */
@Applies({"CONTEST-3", "QA-2025-10", "QA-2026-01", "SC-6", "XB-5(4)", "XB-7(2)", "XB-8"})
public final class RampUpRule {
    private final RuleBook rules;
    private final List<VolumeLine> lines;

    /** Answers by the rules and numbers in force on the book's date. */
    public RampUpRule(RuleBook rules) {
        this.rules = rules;
        this.lines = VolumeLine.inForce(rules);
    }

    /**
     * What to do.
     *
     * @param inEffect the mechanism in effect, null for none
     * @param ordinary people in the ordinary counter, after the transfer
     * @param sensitive people in the sensitive counter, after the transfer
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public RampUp decide(@Nullable ExportMechanism inEffect, long ordinary, long sensitive) {
        if (lines.isEmpty()) {
            return new RampUp(RampUpAction.ASK_COUNSEL, false, List.of(unknown()));
        }
        if (inEffect == ExportMechanism.SECURITY_ASSESSMENT) {
            return new RampUp(RampUpAction.CONTINUE, false, List.of(assessed()));
        }
        if (reached(ExportRoute.SECURITY_ASSESSMENT, ordinary, sensitive)) {
            return new RampUp(RampUpAction.STOP_UNTIL_ASSESSMENT, inEffect != null, switching(inEffect));
        }
        if (!reached(ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION, ordinary, sensitive)) {
            return new RampUp(RampUpAction.CONTINUE, false, List.of(small()));
        }
        return inEffect == null
                ? new RampUp(RampUpAction.STOP_UNTIL_CONTRACT, false, stopping())
                : new RampUp(RampUpAction.CONTINUE, false, List.of(contracted(inEffect)));
    }

    private boolean reached(ExportRoute route, long ordinary, long sensitive) {
        return lines.stream()
                .filter(line -> line.route() == route)
                .anyMatch(line -> line.reachedBy(
                        switch (line.counter()) {
                            case ORDINARY, SHADOW_ORDINARY -> ordinary;
                            case SENSITIVE, SHADOW_SENSITIVE -> sensitive;
                        }));
    }

    private List<Reason> switching(@Nullable ExportMechanism inEffect) {
        var reasons = new ArrayList<Reason>();
        reasons.add(rules.reason(
                "XB-7(2)",
                Effect.REQUIRES,
                "本年累计已达安全评估的数量，通过评估前不得增加新的个人。",
                "This year's numbers reach those of the security assessment; nobody new may go before it is passed."));
        if (inEffect != null) {
            addGuidance(reasons, "QA-2025-10", inEffect);
            addGuidance(reasons, "QA-2026-01", inEffect);
        }
        return reasons;
    }

    private void addGuidance(List<Reason> reasons, String rule, ExportMechanism inEffect) {
        if (rules.inForce(rule)) {
            reasons.add(rules.reason(
                    rule,
                    Effect.REQUIRES,
                    "须由" + inEffect.label().zh() + "转为安全评估，申报须包括此前已出境的部分。",
                    "Switch from " + inEffect.label().en()
                            + " to a security assessment; the application includes what has gone already."));
        }
    }

    private List<Reason> stopping() {
        return List.of(
                rules.reason(
                        "XB-8",
                        Effect.REQUIRES,
                        "本年累计已达标准合同或者认证的数量，须订立标准合同并备案或者通过认证。",
                        "This year's numbers reach those of the standard contract or certification; one of"
                                + " them is needed."),
                rules.reason(
                        "SC-6",
                        Effect.REFUSES,
                        "标准合同生效（或者通过认证）前不得增加新的个人。",
                        "Nobody new may go before the contract is in effect or the certification obtained."),
                rules.reason(
                        "CONTEST-3",
                        Effect.ASKS_COUNSEL,
                        "年中达到数量后如何处理存在争议，默认停止增加新的个人，请律师确认。",
                        "How strictly that holds in the middle of a year is contested; by default new people"
                                + " stop. Ask counsel."));
    }

    private Reason assessed() {
        return rules.reason(
                "XB-7(2)",
                Effect.PERMITS,
                "已通过安全评估，在批准的规模之内可以继续。",
                "A security assessment is passed; go on within the approved scale.");
    }

    private Reason contracted(ExportMechanism inEffect) {
        return rules.reason(
                "XB-8",
                Effect.PERMITS,
                inEffect.label().zh() + "已生效，未达安全评估的数量，可以继续。",
                "With " + inEffect.label().en() + " in effect, and below the numbers of the assessment, go on.");
    }

    private Reason small() {
        return rules.reason(
                "XB-5(4)",
                Effect.PERMITS,
                "未达标准合同或者认证的数量，可以继续。",
                "It is below the numbers of the standard contract and certification; go on.");
    }

    private Reason unknown() {
        return rules.reason(
                "PIPL-38",
                Effect.ASKS_COUNSEL,
                "当时的数量标准不在本目录中，请律师判断，答复前不得增加新的个人。",
                "The numbers of that time aren't in the catalogue. Ask counsel; nobody new goes before the answer.");
    }
}
