package org.hegui.statute.export.dossier;

import org.hegui.statute.Text;

/** The times of filing, all in working days. */
public enum FilingClock {
    /** The standard contract and the impact assessment are filed, from the day the contract takes effect. */
    CONTRACT_FILING("SC-7", "contract.filing", FilingParty.HANDLER, false, "标准合同备案", "filing of the standard contract"),
    /** The province reviews, from the day of receipt. */
    CONTRACT_REVIEW("SC-7", "contract.review", FilingParty.AUTHORITY, false, "备案材料查验", "review of the filing"),
    /** The dossier is supplemented, from the day of the request. */
    CONTRACT_SUPPLEMENT(
            "SC-7", "contract.supplement", FilingParty.HANDLER, false, "补充备案材料", "supplement of the filing"),
    /** The province checks the dossier of an assessment, from the day of receipt. */
    ASSESSMENT_CHECK("SA-6", "assessment.check", FilingParty.AUTHORITY, false, "完备性查验", "check for completeness"),
    /** The national authority accepts or not, from the day of receipt there. */
    ASSESSMENT_ACCEPTANCE(
            "SA-6", "assessment.acceptance", FilingParty.AUTHORITY, false, "受理决定", "decision on acceptance"),
    /** The assessment itself, from the written acceptance. */
    ASSESSMENT_DECISION("SA-6", "assessment.decision", FilingParty.AUTHORITY, true, "安全评估", "the assessment itself"),
    /** A new assessment is asked for, from the result that the handler objects to. */
    ASSESSMENT_OBJECTION("SA-6", "assessment.objection", FilingParty.HANDLER, false, "申请复评", "objection to the result"),
    /** What went under the negative list of Shanghai is reported, exempt or not, from the day of the transfer. */
    SHANGHAI_LIST_REPORT(
            "XB-6",
            "list.shanghai.report",
            FilingParty.HANDLER,
            false,
            "上海清单出境报告",
            "report under the list of Shanghai");

    private final String rule;
    private final String number;
    private final FilingParty party;
    private final boolean extendable;
    private final Text label;

    FilingClock(String rule, String number, FilingParty party, boolean extendable, String zh, String en) {
        this.rule = rule;
        this.number = number;
        this.party = party;
        this.extendable = extendable;
        this.label = new Text(zh, en);
    }

    /** Id of the rule that sets the time. */
    public String rule() {
        return rule;
    }

    String number() {
        return number;
    }

    /** Who has to act. */
    public FilingParty party() {
        return party;
    }

    /** Whether the authority may extend it. */
    public boolean extendable() {
        return extendable;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
