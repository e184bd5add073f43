package org.hegui.statute.export;

import static org.hegui.statute.export.Taken.decided;
import static org.hegui.statute.export.Taken.passed;

import org.hegui.statute.RuleBook;

/** Steps 6 to 9: who exports, and how many people it is this year. */
record VolumeSteps(RuleBook rules) {

    Taken criticalInfrastructure(ExportFacts facts) {
        return facts.ciio()
                ? decided(
                        rules,
                        "6",
                        ExportRoute.SECURITY_ASSESSMENT,
                        "XB-7(1)",
                        "关键信息基础设施运营者向境外提供个人信息，须申报安全评估。",
                        "An operator of critical information infrastructure needs a security assessment.")
                : passed(
                        rules,
                        "6",
                        "XB-7(1)",
                        "不是关键信息基础设施运营者。",
                        "The handler is no operator of critical information infrastructure.");
    }

    Taken assessmentVolume(ExportFacts facts) {
        var ordinary = limit("export.ordinary.assessment");
        var sensitive = limit("export.sensitive.assessment");
        var reached = facts.ordinaryYearToDate() >= ordinary || facts.sensitiveYearToDate() >= sensitive;
        return reached
                ? decided(
                        rules,
                        "7",
                        ExportRoute.SECURITY_ASSESSMENT,
                        "XB-7(2)",
                        countsZh(facts) + "达到普通 " + ordinary + " 人或者敏感 " + sensitive + " 人，须申报安全评估。",
                        countsEn(facts) + " This reaches " + ordinary + " (ordinary) or " + sensitive
                                + " (sensitive), so a security assessment is needed.")
                : passed(
                        rules,
                        "7",
                        "XB-7(2)",
                        countsZh(facts) + "未达普通 " + ordinary + " 人、敏感 " + sensitive + " 人。",
                        countsEn(facts) + " Both are below " + ordinary + " (ordinary) and " + sensitive
                                + " (sensitive).");
    }

    Taken contractVolume(ExportFacts facts) {
        var ordinary = limit("export.ordinary.contract");
        var sensitive = limit("export.sensitive.contract");
        var reached = facts.ordinaryYearToDate() >= ordinary || facts.sensitiveYearToDate() >= sensitive;
        return reached
                ? decided(
                        rules,
                        "8",
                        ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION,
                        "XB-8",
                        countsZh(facts) + "达到普通 " + ordinary + " 人或者敏感 " + sensitive + " 人，须订立标准合同并备案或者通过认证。",
                        countsEn(facts) + " This reaches " + ordinary + " (ordinary) or " + sensitive
                                + " (sensitive), so a filed standard contract or a certification is needed.")
                : passed(
                        rules,
                        "8",
                        "XB-8",
                        countsZh(facts) + "未达普通 " + ordinary + " 人、敏感 " + sensitive + " 人。",
                        countsEn(facts) + " Both are below " + ordinary + " (ordinary) and " + sensitive
                                + " (sensitive).");
    }

    Taken smallVolume(ExportFacts facts) {
        return decided(
                rules,
                "9",
                ExportRoute.NO_MECHANISM,
                "XB-5(4)",
                countsZh(facts) + "数量较少且不含敏感个人信息，无需出境机制。",
                countsEn(facts) + " The number is small and nothing sensitive is among it; no mechanism is needed.");
    }

    private long limit(String name) {
        return rules.number(name);
    }

    private static String countsZh(ExportFacts facts) {
        return "本年累计普通个人信息 " + facts.ordinaryYearToDate() + " 人、敏感个人信息 " + facts.sensitiveYearToDate() + " 人，";
    }

    private static String countsEn(ExportFacts facts) {
        return "Since 1 January it is " + facts.ordinaryYearToDate() + " people with ordinary and "
                + facts.sensitiveYearToDate() + " with sensitive information.";
    }
}
