package org.hegui.statute.export.dossier;

/** What is known of the dossier of a Greater Bay Area contract (QA-2026-01). */
public enum GbaItem implements DossierItem {
    /** The impact assessment for the export. */
    IMPACT_ASSESSMENT(DossierPart.DOCUMENT, "PIPL-55(4)", "出境前的个人信息保护影响评估", "the impact assessment for the export"),
    /** The signed Greater Bay Area contract. */
    SIGNED_CONTRACT(DossierPart.DOCUMENT, "QA-2026-01", "已签署的粤港澳大湾区标准合同", "the signed Greater Bay Area contract"),
    /** That the recipient passes nothing outside the area. */
    NO_TRANSFER_OUTSIDE(
            DossierPart.CONTRACT,
            "QA-2026-01",
            "接收方不向大湾区以外提供个人信息",
            "that the recipient passes nothing outside the area");

    private final DossierLine line;

    GbaItem(DossierPart part, String rule, String zh, String en) {
        this.line = new DossierLine(part, rule, zh, en);
    }

    @Override
    public DossierLine line() {
        return line;
    }
}
