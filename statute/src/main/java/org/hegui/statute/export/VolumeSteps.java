package org.hegui.statute.export;

import static org.hegui.statute.export.Taken.decided;
import static org.hegui.statute.export.Taken.passed;

import java.util.List;

import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** Steps 6 to 9: who exports, and how many people it is this year. */
record VolumeSteps(RuleBook rules) {

    List<Step> steps() {
        return List.of(criticalInfrastructure(), assessmentVolume(), contractVolume(), smallVolume());
    }

    private Step criticalInfrastructure() {
        return new FixedStep(
                ExportFacts::ciio,
                passed(
                        rules,
                        "6",
                        "XB-7(1)",
                        "不是关键信息基础设施运营者。",
                        "The handler is no operator of critical information infrastructure."),
                decided(
                        rules,
                        "6",
                        ExportRoute.SECURITY_ASSESSMENT,
                        "XB-7(1)",
                        "关键信息基础设施运营者向境外提供个人信息，须申报安全评估。",
                        "An operator of critical information infrastructure needs a security assessment."));
    }

    private Step assessmentVolume() {
        return volume(
                "7",
                "XB-7(2)",
                ExportRoute.SECURITY_ASSESSMENT,
                rules.number("export.ordinary.assessment"),
                rules.number("export.sensitive.assessment"),
                "须申报安全评估。",
                "a security assessment is needed.");
    }

    private Step contractVolume() {
        return volume(
                "8",
                "XB-8",
                ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION,
                rules.number("export.ordinary.contract"),
                rules.number("export.sensitive.contract"),
                "须订立标准合同并备案或者通过认证。",
                "a filed standard contract or a certification is needed.");
    }

    private Step smallVolume() {
        return new CountedStep(
                "9",
                0,
                0,
                ExportRoute.NO_MECHANISM,
                rules.rule("XB-5(4)"),
                new Text("", ""),
                new Text(
                        "数量较少且不含敏感个人信息，无需出境机制。",
                        " The number is small and nothing sensitive is among it; no mechanism is needed."));
    }

    private Step volume(
            String step, String rule, ExportRoute route, long ordinary, long sensitive, String zh, String en) {
        return new CountedStep(
                step,
                ordinary,
                sensitive,
                route,
                rules.rule(rule),
                new Text(
                        "未达普通 " + ordinary + " 人、敏感 " + sensitive + " 人。",
                        " Both are below " + ordinary + " (ordinary) and " + sensitive + " (sensitive)."),
                new Text(
                        "达到普通 " + ordinary + " 人或者敏感 " + sensitive + " 人，" + zh,
                        " This reaches " + ordinary + " (ordinary) or " + sensitive + " (sensitive), so " + en));
    }
}
