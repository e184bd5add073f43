package org.hegui.statute.export.dossier;

/** What has to be there before certification is applied for (CERT-5). */
public enum CertificationItem implements DossierItem {
    /** The notice about the export. */
    NOTICE(DossierPart.DOCUMENT, "PIPL-39", "出境告知", "the notice about the export"),
    /** People's (separate) consent. */
    CONSENT(DossierPart.DOCUMENT, "PIPL-39", "个人的（单独）同意", "people's (separate) consent"),
    /** The impact assessment for the export. */
    IMPACT_ASSESSMENT(DossierPart.DOCUMENT, "PIPL-55(4)", "出境前的个人信息保护影响评估", "the impact assessment for the export"),
    /** An application through the entity or representative in China. */
    REPRESENTATIVE_IN_CHINA(
            DossierPart.DOCUMENT,
            "CERT-5",
            "由境内专门机构或者指定代表申请",
            "an application through the entity or representative in China");

    private final DossierLine line;

    CertificationItem(DossierPart part, String rule, String zh, String en) {
        this.line = new DossierLine(part, rule, zh, en);
    }

    @Override
    public DossierLine line() {
        return line;
    }
}
