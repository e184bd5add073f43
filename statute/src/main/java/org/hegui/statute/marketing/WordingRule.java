package org.hegui.statute.marketing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Word;
import org.hegui.statute.WordBasis;
import org.hegui.statute.WordList;
import org.hegui.statute.WordUse;

/**
 * May these words stand in an advertisement? Superlatives that the law names are refused (AD-9). Words that we put beside
 * them go to a lawyer. What claims an effect, sales, reviews or honours isn't
 * banned, it needs proof (AD-28, AUCL-9).
 *
 * <p>A yes means only that no word of the lists was found; nobody reads the text for its meaning.
 */
@Applies({"AD-9", "AD-28", "AUCL-9"})
public final class WordingRule {
    private final RuleBook rules;

    /** Answers by the lists that hold on the book's date. */
    public WordingRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What is found in a text; never throws, whatever the text.
     *
     * @param proofHeld whether the claims of the text are proven by documents on file
     */
    public WordingAnswer check(String text, boolean proofHeld) {
        var squeezed = Squeezed.of(text);
        var findings = new ArrayList<WordingFinding>();
        for (var list : rules.wordings(WordUse.ADVERTISING)) {
            list.words().forEach(word -> findings.addAll(find(squeezed, list, word, proofHeld)));
        }
        findings.sort(Comparator.comparingInt(WordingFinding::start).thenComparingInt(WordingFinding::length));
        return new WordingAnswer(outcome(findings), findings);
    }

    private List<WordingFinding> find(Squeezed text, WordList list, Word word, boolean proofHeld) {
        return text.places(word.text()).stream()
                .map(place -> finding(list, word, place, effect(list, word, proofHeld)))
                .toList();
    }

    private WordingFinding finding(WordList list, Word word, Squeezed.Place place, Effect effect) {
        var asks = effect == Effect.ASKS_COUNSEL && !list.claim();
        var reason = rules.reason(
                list.rule(),
                effect,
                "“" + word.text() + "”：" + list.note().zh() + (asks ? "该词不在条文中，由人员判断。" : ""),
                "\"" + word.text() + "\": " + list.note().en()
                        + (asks ? " The rule doesn't name this word; a person decides." : ""));
        return new WordingFinding(
                list.id(), word.text(), word.basis(), place.start(), place.length(), reason, list.remedy());
    }

    private static Effect effect(WordList list, Word word, boolean proofHeld) {
        if (list.claim()) {
            return proofHeld ? Effect.INFORMS : Effect.ASKS_COUNSEL;
        }
        return word.basis() == WordBasis.LAW ? Effect.REFUSES : Effect.ASKS_COUNSEL;
    }

    private static Outcome outcome(List<WordingFinding> findings) {
        var effects =
                findings.stream().map(finding -> finding.reason().effect()).toList();
        if (effects.contains(Effect.REFUSES)) {
            return Outcome.DENY;
        }
        return effects.contains(Effect.ASKS_COUNSEL) ? Outcome.ASK_COUNSEL : Outcome.PERMIT;
    }
}
