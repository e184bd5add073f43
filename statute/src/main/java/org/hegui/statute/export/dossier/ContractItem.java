package org.hegui.statute.export.dossier;

/**
 * The dossier of a standard contract: papers (SC-7), points of the impact assessment (SC-5), the template (SC-6),
 * chapters of the report.
 */
public enum ContractItem implements DossierItem {
    /** A copy of the certificate with the unified social credit code. */
    CREDIT_CODE_CERTIFICATE(
            DossierPart.DOCUMENT,
            "SC-7",
            "统一社会信用代码证件影印件",
            "a copy of the certificate with the unified social credit code"),
    /** A copy of the legal representative's identity document. */
    LEGAL_REPRESENTATIVE_ID(
            DossierPart.DOCUMENT, "SC-7", "法定代表人身份证件影印件", "a copy of the legal representative's identity document"),
    /** A copy of the agent's identity document. */
    AGENT_ID(DossierPart.DOCUMENT, "SC-7", "经办人身份证件影印件", "a copy of the agent's identity document"),
    /** The power of attorney. */
    POWER_OF_ATTORNEY(DossierPart.DOCUMENT, "SC-7", "经办人授权委托书", "the power of attorney"),
    /** The commitment letter. */
    COMMITMENT_LETTER(DossierPart.DOCUMENT, "SC-7", "承诺书", "the commitment letter"),
    /** The signed standard contract. */
    SIGNED_CONTRACT(DossierPart.DOCUMENT, "SC-7", "已签署的标准合同", "the signed standard contract"),
    /** The report of the impact assessment. */
    IMPACT_ASSESSMENT_REPORT(DossierPart.DOCUMENT, "SC-7", "个人信息保护影响评估报告", "the report of the impact assessment"),
    /** Lawfulness, legitimacy and necessity of purpose, scope and method on both sides. */
    LAWFULNESS(
            DossierPart.ASSESSMENT,
            "SC-5",
            "处理者和接收方处理的目的、范围、方式的合法性、正当性、必要性",
            "lawfulness, legitimacy and necessity of purpose, scope and method on both sides"),
    /** Scale, scope, type and sensitivity, and the risk to people's rights. */
    SCALE_AND_RISK(
            DossierPart.ASSESSMENT,
            "SC-5",
            "出境个人信息的规模、范围、种类、敏感程度及对权益的风险",
            "scale, scope, type and sensitivity, and the risk to people's rights"),
    /** The recipient's duties, and whether its measures and ability secure the information. */
    RECIPIENT_ABILITY(
            DossierPart.ASSESSMENT,
            "SC-5",
            "境外接收方的义务以及管理和技术措施、能力能否保障安全",
            "the recipient's duties, and whether its measures and ability secure the information"),
    /**
     * The risk of tampering, destruction, leak, loss and illegal use after the export, and whether rights channels
     * are open.
     */
    LEAK_RISK_AND_RIGHTS(
            DossierPart.ASSESSMENT,
            "SC-5",
            "出境后篡改、破坏、泄露、丢失、非法利用的风险以及权益维护渠道是否通畅",
            "the risk of tampering, destruction, leak, loss and illegal use after the export, and whether"
                    + " rights channels are open"),
    /** The effect of policies and laws where the recipient is on performing the contract. */
    FOREIGN_RULES(
            DossierPart.ASSESSMENT,
            "SC-5",
            "接收方所在国家或者地区的政策法规对履行合同的影响",
            "the effect of policies and laws where the recipient is on performing the contract"),
    /** The template word for word, without conflicting extra terms. */
    TEMPLATE_VERBATIM(
            DossierPart.CONTRACT,
            "SC-6",
            "采用标准合同范本，补充条款不与其冲突",
            "the template word for word, without conflicting extra terms"),
    /** How the assessment was done: dates, people, method. */
    HOW_ASSESSED(
            DossierPart.REPORT, "SC-7", "评估工作开展情况（起止时间、人员、方式）", "how the assessment was done: dates, people, method"),
    /** The handler. */
    HANDLER(DossierPart.REPORT, "SC-7", "处理者基本情况", "the handler"),
    /** The business and the systems. */
    BUSINESS_AND_SYSTEMS(DossierPart.REPORT, "SC-7", "出境涉及的业务和信息系统", "the business and the systems"),
    /** The personal information that is to go. */
    INFORMATION_TO_EXPORT(DossierPart.REPORT, "SC-7", "拟出境的个人信息", "the personal information that is to go"),
    /** The handler's ability to protect it. */
    PROTECTION_ABILITY(DossierPart.REPORT, "SC-7", "处理者的个人信息保护能力", "the handler's ability to protect it"),
    /** The recipient. */
    RECIPIENT(DossierPart.REPORT, "SC-7", "境外接收方情况", "the recipient"),
    /** The assessment point by point, with problems and fixes. */
    POINT_BY_POINT(
            DossierPart.REPORT, "SC-7", "逐项评估及发现的问题和整改", "the assessment point by point, with problems and fixes"),
    /** The conclusion. */
    CONCLUSION(DossierPart.REPORT, "SC-7", "评估结论", "the conclusion");

    private final DossierLine line;

    ContractItem(DossierPart part, String rule, String zh, String en) {
        this.line = new DossierLine(part, rule, zh, en);
    }

    @Override
    public DossierLine line() {
        return line;
    }
}
