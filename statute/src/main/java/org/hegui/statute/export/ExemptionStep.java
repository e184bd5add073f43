package org.hegui.statute.export;

import java.util.EnumMap;
import java.util.Map;

import org.hegui.statute.RuleBook;

/**
 * Step 5: a necessity that frees from any mechanism counts once its memo is approved, also for critical
 * infrastructure.
 */
final class ExemptionStep implements Step {
    private final RouteStep unclaimed;
    private final RouteStep notInForce;
    private final Map<ExportExemption, RouteStep> unapproved = new EnumMap<>(ExportExemption.class);
    private final Map<ExportExemption, Taken> approved = new EnumMap<>(ExportExemption.class);

    ExemptionStep(RuleBook rules) {
        this.unclaimed = Taken.passed(rules, "5", "XB-5", "没有主张豁免。", "No exemption is claimed.");
        this.notInForce = Taken.passed(
                rules, "5", "XB-5", "所主张的豁免当日尚未生效。", "The exemption claimed was not in force on that day.");
        for (var exemption : ExportExemption.values()) {
            if (rules.inForce(exemption.rule())) {
                unapproved.put(exemption, unapproved(rules, exemption));
                approved.put(exemption, approved(rules, exemption));
            }
        }
    }

    @Override
    public boolean decides(ExportFacts facts) {
        var exemption = facts.exemption();
        return exemption != null && facts.exemptionMemoApproved() && approved.containsKey(exemption);
    }

    @Override
    public RouteStep passed(ExportFacts facts) {
        var exemption = facts.exemption();
        return exemption == null ? unclaimed : unapproved.getOrDefault(exemption, notInForce);
    }

    @Override
    public Taken decided(ExportFacts facts) {
        return approved.get(facts.exemption());
    }

    private static RouteStep unapproved(RuleBook rules, ExportExemption exemption) {
        return Taken.passed(
                rules,
                "5",
                exemption.rule(),
                "主张“" + exemption.zh() + "”，但必要性说明未获批准，不予适用。",
                "It is claimed that " + exemption.en()
                        + ", but the necessity memo is not approved, so it doesn't count.");
    }

    private static Taken approved(RuleBook rules, ExportExemption exemption) {
        return Taken.decided(
                rules,
                "5",
                ExportRoute.NO_MECHANISM,
                exemption.flow(),
                exemption.rule(),
                exemption.zh() + "，必要性说明已获批准，无需出境机制。",
                "The approved memo shows that " + exemption.en() + "; no mechanism is needed.");
    }
}
