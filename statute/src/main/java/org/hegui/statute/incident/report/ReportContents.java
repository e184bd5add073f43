package org.hegui.statute.incident.report;

import java.util.Map;
import java.util.Objects;

/**
 * What a report or notice says.
 *
 * @param kind which report it is
 * @param texts the words of each item, in the language being checked
 * @param ransomware whether it was an attack with ransomware
 */
public record ReportContents(ReportKind kind, Map<ReportItem, String> texts, boolean ransomware) {
    /** Copies the texts. */
    public ReportContents {
        Objects.requireNonNull(kind, "kind");
        texts = Map.copyOf(texts);
    }
}
