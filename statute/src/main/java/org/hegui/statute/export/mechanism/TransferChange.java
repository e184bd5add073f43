package org.hegui.statute.export.mechanism;

import org.hegui.statute.Text;

/** A change of a transfer that has a mechanism. */
public enum TransferChange {
    /** What it is for. */
    PURPOSE("目的", "the purpose", true, true, true),
    /** How far it goes. */
    SCOPE("范围", "the scope", true, true, true),
    /** Which categories go. */
    CATEGORY("种类", "the categories", true, true, true),
    /** How sensitive they are. */
    SENSITIVITY("敏感程度", "the sensitivity", false, true, false),
    /** How it goes. */
    METHOD("方式", "the method", true, true, true),
    /** How many people it is about. */
    SCALE("规模", "the scale", false, false, true),
    /** Where it is stored abroad. */
    STORAGE_PLACE("境外保存地点", "the place of storage abroad", false, true, false),
    /** What the recipient uses it for. */
    RECIPIENT_USE("境外接收方的用途", "the recipient's use", true, true, false),
    /** It is kept longer abroad. */
    LONGER_RETENTION("延长境外保存期限", "a longer retention abroad", true, true, false),
    /** Policy or law where the recipient is. */
    RECIPIENT_COUNTRY_RULES("境外接收方所在地的政策法规", "the rules of the recipient's country", true, true, false),
    /** Who controls the handler or the recipient. */
    CONTROL("实际控制权", "the control of either side", true, false, false),
    /** The contract with the recipient, where that matters to security. */
    CONTRACT("影响安全的合同变更", "the contract, where it matters to security", true, false, false),
    /** Something that nobody can help. */
    FORCE_MAJEURE("不可抗力", "force majeure", true, false, false),
    /** Another recipient. */
    RECIPIENT("境外接收方", "the recipient", false, false, false),
    /** Anything else that may matter. */
    OTHER("其他情形", "something else", false, false, false);

    private final Text label;
    private final boolean assessmentNames;
    private final boolean contractNames;
    private final boolean envelope;

    TransferChange(String zh, String en, boolean assessmentNames, boolean contractNames, boolean envelope) {
        this.label = new Text(zh, en);
        this.assessmentNames = assessmentNames;
        this.contractNames = contractNames;
        this.envelope = envelope;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether SA-14 names it. */
    boolean assessmentNames() {
        return assessmentNames;
    }

    /** Whether SC-8 names it. */
    boolean contractNames() {
        return contractNames;
    }

    /** Whether a passed assessment fixes it, so that nothing may go beyond (NDSR-38). */
    boolean envelope() {
        return envelope;
    }
}
