package org.hegui.statute.export.dossier;

import org.hegui.statute.Text;

/** Something that a dossier has to contain, or that one of its documents has to say. */
public sealed interface DossierItem permits AssessmentItem, CertificationItem, ContractItem, GbaItem {

    /** Name of the constant, unique in its dossier. */
    String name();

    /** What it belongs to. */
    DossierPart part();

    /** Id of the rule that asks for it. */
    String rule();

    /** What people call it. */
    Text label();
}
