package org.hegui.statute.export.dossier;

import org.hegui.statute.Text;

/** Something that a dossier has to contain, or that one of its documents has to say. */
public sealed interface DossierItem permits AssessmentItem, CertificationItem, ContractItem, GbaItem {

    /** Name of the constant, unique in its dossier. */
    String name();

    /** What it belongs to. */
    default DossierPart part() {
        return line().part();
    }

    /** Id of the rule that asks for it. */
    default String rule() {
        return line().rule();
    }

    /** What people call it. */
    default Text label() {
        return line().label();
    }

    /** All that is written of it. */
    DossierLine line();
}
