package org.hegui.statute.export.dossier;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * What a dossier still needs.
 *
 * @param missing items that it lacks, in the order of their enum
 * @param open what counsel has to look up in the official text
 */
public record DossierCheck(List<MissingDossierItem> missing, List<Reason> open) {
    /** Copies both. */
    public DossierCheck {
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }

    /** Whether it may be filed. */
    public boolean complete() {
        return missing.isEmpty() && open.isEmpty();
    }
}
