package org.hegui.statute.export.dossier;

import org.hegui.statute.Reason;

/**
 * An item that a dossier lacks.
 *
 * @param item what is missing
 * @param reason which rule asks for it
 */
public record MissingDossierItem(DossierItem item, Reason reason) {}
