package org.hegui.statute.export.dossier;

/** What an item belongs to. */
public enum DossierPart {
    /** A paper that is handed in, or a condition of handing in. */
    DOCUMENT,
    /** A point that the self-assessment or impact assessment must cover. */
    ASSESSMENT,
    /** A term of the contract with the recipient. */
    CONTRACT,
    /** A chapter of the report of the impact assessment. */
    REPORT
}
