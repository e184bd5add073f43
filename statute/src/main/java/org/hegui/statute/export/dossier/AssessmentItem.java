package org.hegui.statute.export.dossier;

/** The dossier of a security assessment: papers (SA-6), points of the self-assessment (SA-5), contract terms (SA-9). */
public enum AssessmentItem implements DossierItem {
    /** A copy of the certificate with the unified social credit code. */
    CREDIT_CODE_CERTIFICATE(
            DossierPart.DOCUMENT,
            "SA-6",
            "统一社会信用代码证件影印件",
            "a copy of the certificate with the unified social credit code"),
    /** A copy of the legal representative's identity document. */
    LEGAL_REPRESENTATIVE_ID(
            DossierPart.DOCUMENT, "SA-6", "法定代表人身份证件影印件", "a copy of the legal representative's identity document"),
    /** A copy of the agent's identity document. */
    AGENT_ID(DossierPart.DOCUMENT, "SA-6", "经办人身份证件影印件", "a copy of the agent's identity document"),
    /** The power of attorney. */
    POWER_OF_ATTORNEY(DossierPart.DOCUMENT, "SA-6", "经办人授权委托书", "the power of attorney"),
    /** The application form. */
    APPLICATION_FORM(DossierPart.DOCUMENT, "SA-6", "数据出境安全评估申报书", "the application form"),
    /** The commitment letter. */
    COMMITMENT_LETTER(DossierPart.DOCUMENT, "SA-6", "承诺书", "the commitment letter"),
    /** A copy of the contract or other legal document with the recipient. */
    CONTRACT_WITH_RECIPIENT(
            DossierPart.DOCUMENT,
            "SA-6",
            "与境外接收方的合同或者其他法律文件影印件",
            "a copy of the contract or other legal document with the recipient"),
    /** The report of the self-assessment. */
    SELF_ASSESSMENT_REPORT(DossierPart.DOCUMENT, "SA-6", "数据出境风险自评估报告", "the report of the self-assessment"),
    /** Lawfulness, legitimacy and necessity of purpose, scope and method, the recipient's handling included. */
    LAWFULNESS(
            DossierPart.ASSESSMENT,
            "SA-5",
            "出境和接收方处理的目的、范围、方式的合法性、正当性、必要性",
            "lawfulness, legitimacy and necessity of purpose, scope and method, the recipient's handling included"),
    /** Scale, scope, type and sensitivity, and the risk to national security, the public and people. */
    SCALE_AND_RISK(
            DossierPart.ASSESSMENT,
            "SA-5",
            "出境数据的规模、范围、种类、敏感程度及带来的风险",
            "scale, scope, type and sensitivity, and the risk to national security, the public and people"),
    /** The recipient's duties, and whether its measures and ability suffice. */
    RECIPIENT_ABILITY(
            DossierPart.ASSESSMENT,
            "SA-5",
            "境外接收方的责任义务以及管理和技术措施、能力能否保障安全",
            "the recipient's duties, and whether its measures and ability suffice"),
    /**
     * The risk of tampering, destruction, leak, loss, onward transfer and illegal use, and whether rights channels
     * work.
     */
    LEAK_RISK_AND_RIGHTS(
            DossierPart.ASSESSMENT,
            "SA-5",
            "篡改、破坏、泄露、丢失、转移、非法利用的风险以及权益维护渠道是否通畅",
            "the risk of tampering, destruction, leak, loss, onward transfer and illegal use, and whether"
                    + " rights channels work"),
    /** Whether the contract fully fixes the duties of data security. */
    CONTRACT_DUTIES(
            DossierPart.ASSESSMENT,
            "SA-5",
            "合同是否充分约定数据安全保护责任义务",
            "whether the contract fully fixes the duties of data security"),
    /** Purpose, method and scope. */
    TERM_PURPOSE(DossierPart.CONTRACT, "SA-9", "出境的目的、方式、范围", "purpose, method and scope"),
    /** Place and term of storage abroad, and what happens when it ends. */
    TERM_STORAGE(
            DossierPart.CONTRACT,
            "SA-9",
            "境外保存地点、期限以及到期后的处理",
            "place and term of storage abroad, and what happens when it ends"),
    /** The limits of onward transfer. */
    TERM_ONWARD_TRANSFER(DossierPart.CONTRACT, "SA-9", "再转移的约束", "the limits of onward transfer"),
    /** Measures on change of control, legal environment and force majeure. */
    TERM_CHANGES(
            DossierPart.CONTRACT,
            "SA-9",
            "控制权、法律环境变化或者不可抗力时的措施",
            "measures on change of control, legal environment and force majeure"),
    /** Remedies, liability and disputes. */
    TERM_LIABILITY(DossierPart.CONTRACT, "SA-9", "补救措施、违约责任和争议解决", "remedies, liability and disputes"),
    /** Incident response and rights channels. */
    TERM_INCIDENTS_AND_RIGHTS(DossierPart.CONTRACT, "SA-9", "应急处置和个人权利渠道", "incident response and rights channels");

    private final DossierLine line;

    AssessmentItem(DossierPart part, String rule, String zh, String en) {
        this.line = new DossierLine(part, rule, zh, en);
    }

    @Override
    public DossierLine line() {
        return line;
    }
}
