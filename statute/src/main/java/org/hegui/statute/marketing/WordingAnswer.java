package org.hegui.statute.marketing;

import java.util.List;

import org.hegui.statute.Outcome;

/**
 * What was found in a text.
 *
 * @param outcome no for a word that the law bans; a lawyer for one that is our choice, and for a claim without proof; else
 *     yes
 * @param findings every word found, in the order of the text
 */
public record WordingAnswer(Outcome outcome, List<WordingFinding> findings) {
    /** Copies the findings. */
    public WordingAnswer {
        findings = List.copyOf(findings);
    }
}
