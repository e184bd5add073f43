package org.hegui.statute.export.dossier;

import org.hegui.statute.Text;

/**
 * What is written of an item of a dossier.
 *
 * @param part what it belongs to
 * @param rule id of the rule that asks for it
 * @param label what people call it
 */
public record DossierLine(DossierPart part, String rule, Text label) {
    DossierLine(DossierPart part, String rule, String zh, String en) {
        this(part, rule, new Text(zh, en));
    }
}
