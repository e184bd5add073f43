package org.hegui.statute.incident;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** What holds for every incident besides the duties to tell somebody. */
enum Note {
    PROVIDERS(
            "NCIR-5",
            Effect.INFORMS,
            "合同应当要求安全、运维服务商及时向我方报告监测到的事件并协助报告；请向其了解情况。",
            "Security and operations providers have to report what they detect to us, by contract, and to help "
                    + "reporting. Ask them what they know."),
    PROOF(
            "NCIR-11",
            Effect.INFORMS,
            "保存事前防护、按预案处置和及时报告的证据，依法可以从轻或者不予处罚。",
            "Keep proof of the safeguards before it, of acting on the plan and of the times of the reports; penalties may "
                    + "then be lighter or none."),
    WHICH_AUTHORITY(
            "CONTEST-7",
            Effect.ASKS_COUNSEL,
            "向哪个部门、以何渠道报告，以及行业主管部门（例如电信、工业数据）自己的分级和时限，以律师维护的目录为准。",
            "Which authority and channel, and the grades and times of a sector's own regulator (telecom and industrial data "
                    + "among them), stand in the directory that counsel keeps."),
    HEADQUARTERS_ABROAD(
            "CONTEST-22",
            Effect.ASKS_COUNSEL,
            "向境内主管部门报告之前是否先报境外总部，以及如何表述责任，由律师批准文本；法定时限不因此停止。",
            "Whether headquarters abroad hear of it before the authority here, and how anything is admitted: counsel "
                    + "approves the text. No clock stops for that.");

    private final String rule;
    private final Effect effect;
    private final Text text;

    Note(String rule, Effect effect, String zh, String en) {
        this.rule = rule;
        this.effect = effect;
        this.text = new Text(zh, en);
    }

    String rule() {
        return rule;
    }

    Reason reason(RuleBook rules) {
        return rules.reason(rule, effect, text.zh(), text.en());
    }
}
