package org.hegui.statute.export;

import org.hegui.statute.RuleBook;

/** Step 4: a negative list that covers the handler is applied once counsel has approved its version. */
final class NegativeListStep implements Step {
    private final RuleBook rules;
    private final RouteStep none;

    NegativeListStep(RuleBook rules) {
        this.rules = rules;
        this.none = Taken.passed(rules, "4", "XB-6", "没有适用的负面清单。", "No negative list covers the handler.");
    }

    @Override
    public boolean decides(ExportFacts facts) {
        return facts.negativeList().isPresent() && facts.negativeList().get().approvedByCounsel();
    }

    @Override
    public RouteStep passed(ExportFacts facts) {
        return facts.negativeList().isEmpty()
                ? none
                : Taken.passed(
                        rules,
                        "4",
                        "XB-6",
                        "负面清单“" + version(facts) + "”未经律师批准，不予适用，按全国规定判断。",
                        "Counsel has not approved the negative list \"" + version(facts)
                                + "\", so it is not applied and the national rules decide.");
    }

    @Override
    public Taken decided(ExportFacts facts) {
        var placement = facts.negativeList().orElseThrow().placement();
        return Taken.decided(
                rules,
                "4",
                placement.route(),
                placement.flow(),
                "XB-6",
                "适用负面清单“" + version(facts) + "”：" + zh(placement),
                "The negative list \"" + version(facts) + "\" applies: " + en(placement));
    }

    private static String version(ExportFacts facts) {
        return facts.negativeList().orElseThrow().version();
    }

    private static String zh(ListPlacement placement) {
        return switch (placement) {
            case OUTSIDE -> "清单之外，无需出境机制。";
            case BELOW_ITS_THRESHOLDS -> "未达清单规定的数量，无需出境机制。";
            case STANDARD_CONTRACT_OR_CERTIFICATION -> "清单要求订立标准合同或者通过认证。";
            case SECURITY_ASSESSMENT -> "清单要求申报安全评估。";
        };
    }

    private static String en(ListPlacement placement) {
        return switch (placement) {
            case OUTSIDE -> "the data is outside the list; no mechanism is needed.";
            case BELOW_ITS_THRESHOLDS -> "the data is below the list's own numbers; no mechanism is needed.";
            case STANDARD_CONTRACT_OR_CERTIFICATION -> "the list asks for a standard contract or a certification.";
            case SECURITY_ASSESSMENT -> "the list asks for a security assessment.";
        };
    }
}
