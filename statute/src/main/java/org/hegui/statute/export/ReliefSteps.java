package org.hegui.statute.export;

import static org.hegui.statute.export.Taken.decided;
import static org.hegui.statute.export.Taken.passed;

import org.hegui.statute.RuleBook;

/** Steps 4 and 5: negative lists and necessity. */
record ReliefSteps(RuleBook rules) {

    Taken negativeList(ExportFacts facts) {
        if (facts.negativeList().isEmpty()) {
            return passed(rules, "4", "XB-6", "没有适用的负面清单。", "No negative list covers the handler.");
        }
        var list = facts.negativeList().get();
        if (!list.approvedByCounsel()) {
            return passed(
                    rules,
                    "4",
                    "XB-6",
                    "负面清单“" + list.version() + "”未经律师批准，不予适用，按全国规定判断。",
                    "Counsel has not approved the negative list \"" + list.version()
                            + "\", so it is not applied and the national rules decide.");
        }
        return decided(rules, "4", list.placement().route(), "XB-6", zh(list), en(list));
    }

    Taken exemption(ExportFacts facts) {
        var exemption = facts.exemption();
        if (exemption == null) {
            return passed(rules, "5", "XB-5", "没有主张豁免。", "No exemption is claimed.");
        }
        if (!rules.inForce(exemption.rule())) {
            return passed(rules, "5", "XB-5", "所主张的豁免当日尚未生效。", "The exemption claimed was not in force on that day.");
        }
        if (!facts.exemptionMemoApproved()) {
            return passed(
                    rules,
                    "5",
                    exemption.rule(),
                    "主张“" + exemption.zh() + "”，但必要性说明未获批准，不予适用。",
                    "It is claimed that " + exemption.en()
                            + ", but the necessity memo is not approved, so it doesn't count.");
        }
        return decided(
                rules,
                "5",
                ExportRoute.NO_MECHANISM,
                exemption.rule(),
                exemption.zh() + "，必要性说明已获批准，无需出境机制。",
                "The approved memo shows that " + exemption.en() + "; no mechanism is needed.");
    }

    private static String zh(NegativeList list) {
        var answer = switch (list.placement()) {
            case OUTSIDE -> "清单之外，无需出境机制。";
            case BELOW_ITS_THRESHOLDS -> "未达清单规定的数量，无需出境机制。";
            case STANDARD_CONTRACT_OR_CERTIFICATION -> "清单要求订立标准合同或者通过认证。";
            case SECURITY_ASSESSMENT -> "清单要求申报安全评估。";
        };
        return "适用负面清单“" + list.version() + "”：" + answer;
    }

    private static String en(NegativeList list) {
        var answer = switch (list.placement()) {
            case OUTSIDE -> "the data is outside the list; no mechanism is needed.";
            case BELOW_ITS_THRESHOLDS -> "the data is below the list's own numbers; no mechanism is needed.";
            case STANDARD_CONTRACT_OR_CERTIFICATION -> "the list asks for a standard contract or a certification.";
            case SECURITY_ASSESSMENT -> "the list asks for a security assessment.";
        };
        return "The negative list \"" + list.version() + "\" applies: " + answer;
    }
}
