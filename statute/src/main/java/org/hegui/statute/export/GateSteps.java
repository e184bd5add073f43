package org.hegui.statute.export;

import static org.hegui.statute.export.Taken.decided;
import static org.hegui.statute.export.Taken.passed;

import java.util.List;

import org.hegui.statute.RuleBook;

/** Steps 0a to 3: who asks for the data, and what kind of data it is. */
record GateSteps(RuleBook rules) {

    List<Step> steps() {
        return List.of(
                restrictedRecipient(),
                foreignAuthority(),
                importantData(),
                suspectedImportantData(),
                noPersonalInformation(),
                overseasOrigin());
    }

    Step restrictedRecipient() {
        return new FixedStep(
                ExportFacts::recipientRestricted,
                passed(rules, "0a", "PIPL-42", "接收方不在限制清单上。", "The recipient is not on the restricted list."),
                decided(
                        rules,
                        "0a",
                        ExportRoute.DENIED,
                        "PIPL-42",
                        "接收方在限制或者禁止提供清单上，不得提供。请换用其他接收方。",
                        "The recipient is on the restricted list, so nothing may go there. Use another recipient."));
    }

    Step foreignAuthority() {
        return new FixedStep(
                ExportFacts::foreignAuthority,
                passed(
                        rules,
                        "0b",
                        "PIPL-41",
                        "不是境外司法或者执法机构的请求（DSL-36 亦不适用）。",
                        "No foreign court or law-enforcement body asks (DSL-36 doesn't apply either)."),
                decided(
                        rules,
                        "0b",
                        ExportRoute.BLOCKED_FOREIGN_AUTHORITY,
                        "PIPL-41",
                        "境外司法或者执法机构的请求，未经中国主管机关批准不得提供（另见 DSL-36）。请转交律师立案。",
                        "A foreign court or law-enforcement body asks. Nothing may go without approval by the "
                                + "competent Chinese authority (see also DSL-36). Hand the case to counsel."));
    }

    /** Stands for all further steps on a day on which XB is not in force. */
    Step numbersUnknown() {
        var step = decided(
                rules,
                "1",
                ExportRoute.COUNSEL,
                "PIPL-38",
                "当日《促进和规范数据跨境流动规定》尚未施行，当时的数量标准不在本目录中。请律师判断。",
                "The Provisions on Cross-Border Data Flows were not in force on that day, and the numbers of that time "
                        + "are not in the catalogue. Ask counsel.");
        return new FixedStep(facts -> true, step.step(), step);
    }

    private Step importantData() {
        return new FixedStep(
                facts -> facts.importantData().official(),
                passed(
                        rules,
                        "1",
                        "XB-2",
                        "未被告知或者公布为重要数据。",
                        "It has not been notified or published as important data."),
                decided(
                        rules,
                        "1",
                        ExportRoute.SECURITY_ASSESSMENT,
                        "XB-7",
                        "属于已告知或者公布的重要数据，须申报安全评估（另见 NDSR-37）。",
                        "It is notified or published important data and needs a security assessment (see also "
                                + "NDSR-37)."));
    }

    private Step suspectedImportantData() {
        return new FixedStep(
                facts -> facts.importantData() == ImportantData.SUSPECTED,
                passed(rules, "1b", "XB-2", "没有疑似重要数据。", "Nothing suggests important data."),
                decided(
                        rules,
                        "1b",
                        ExportRoute.COUNSEL,
                        "CONTEST-4",
                        "可能属于重要数据，在律师答复前不得出境。",
                        "It may be important data. Nothing may go until counsel has answered."));
    }

    private Step noPersonalInformation() {
        return new FixedStep(
                facts -> !facts.personalInformation(),
                passed(rules, "2", "XB-3", "包含个人信息。", "It holds personal information."),
                decided(
                        rules,
                        "2",
                        ExportRoute.NO_MECHANISM,
                        ExportFlow.NO_PERSONAL_INFORMATION,
                        "XB-3",
                        "不含个人信息和重要数据，无需出境机制。",
                        "It holds neither personal information nor important data; no mechanism is needed."));
    }

    private Step overseasOrigin() {
        return new FixedStep(
                ExportFacts::overseasOriginOnly,
                passed(rules, "3", "XB-4", "包含境内收集的数据。", "Some of it was collected in the mainland."),
                decided(
                        rules,
                        "3",
                        ExportRoute.NO_MECHANISM,
                        ExportFlow.TRANSIT,
                        "XB-4",
                        "在境外收集、在境内处理且未引入境内个人信息或者重要数据，无需出境机制。",
                        "It was collected abroad and nothing domestic was added; no mechanism is needed."));
    }
}
