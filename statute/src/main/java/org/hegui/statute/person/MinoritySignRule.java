package org.hegui.statute.person;

import java.text.Normalizer;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.WordUse;

/**
 * Does something suggest that a person of unknown age is a minor? Such a person is left out of automated marketing, though
 * nobody takes them for a child (CONTEST-20).
 */
@Applies("CONTEST-20")
public final class MinoritySignRule {
    private final RuleBook rules;

    /** Answers by the lists that hold on the book's date. */
    public MinoritySignRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether the occupation has the name of a school-goer below 18 in it; full-width forms and spaces don't matter. */
    public boolean suggestsMinor(String occupation) {
        var plain = Normalizer.normalize(occupation, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return rules.wordings(WordUse.OCCUPATION).stream()
                .flatMap(list -> list.words().stream())
                .anyMatch(word -> plain.contains(word.text()));
    }
}
