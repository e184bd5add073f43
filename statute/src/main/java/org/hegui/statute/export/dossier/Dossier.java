package org.hegui.statute.export.dossier;

import java.util.Objects;
import java.util.Set;

import org.hegui.statute.export.ExportMechanism;

/**
 * A dossier as it stands.
 *
 * @param mechanism what it is filed for
 * @param present what is there
 * @param foreignHandler whether the handler is abroad and handles people in the mainland (PIPL-3)
 */
public record Dossier(ExportMechanism mechanism, Set<DossierItem> present, boolean foreignHandler) {
    /** Copies the items. */
    public Dossier {
        Objects.requireNonNull(mechanism, "mechanism");
        present = Set.copyOf(present);
    }
}
