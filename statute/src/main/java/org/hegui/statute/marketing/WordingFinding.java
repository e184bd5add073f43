package org.hegui.statute.marketing;

import org.hegui.statute.Reason;
import org.hegui.statute.Text;
import org.hegui.statute.WordBasis;

/**
 * A word that was found in a text.
 *
 * @param list id of the list that has the word
 * @param word the word as the list has it; the text may spell it with spaces or signs in between
 * @param basis whether the word stands in the rule or is our choice
 * @param start index of the first UTF-16 unit in the text that was checked
 * @param length number of units there
 * @param reason which rule it is about, and whether it refuses, asks or informs
 * @param remedy what to do about it
 */
public record WordingFinding(
        String list, String word, WordBasis basis, int start, int length, Reason reason, Text remedy) {
    /** Id of the rule. */
    public String rule() {
        return reason.rule();
    }
}
