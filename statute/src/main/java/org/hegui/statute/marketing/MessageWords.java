package org.hegui.statute.marketing;

import java.text.Normalizer;
import java.util.Locale;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Word;
import org.hegui.statute.WordUse;

/** What certain words mean in a message: the mark of a subject line (EMAIL), and a reply that stops marketing (NTM-16). */
@Applies({"EMAIL", "NTM-16", "SMS-21"})
public final class MessageWords {
    private final RuleBook rules;

    /** Answers by the lists that hold on the book's date. */
    public MessageWords(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether a subject line starts with a mark of commercial e-mail; Latin ones have to end there, so ADDRESS is none. */
    public boolean subjectMarked(String subject) {
        var plain = Normalizer.normalize(subject, Normalizer.Form.NFKC).strip();
        return rules.wordings(WordUse.SUBJECT).stream()
                .flatMap(list -> list.words().stream())
                .map(Word::text)
                .anyMatch(mark -> plain.startsWith(mark) && !runsOn(plain, mark));
    }

    /**
     * Whether a reply has to be taken as a refusal at once: it is one of the words, or has a Chinese one in it. Case,
     * full-width forms, spaces and signs don't matter.
     */
    public boolean asksToStop(String reply) {
        var squeezed = Squeezed.of(reply);
        var bare = squeezed.text().replaceAll("\\p{Punct}|\\p{IsPunctuation}", "");
        return rules.wordings(WordUse.REPLY).stream()
                .flatMap(list -> list.words().stream())
                .map(Word::text)
                .anyMatch(word -> bare.equals(word.toLowerCase(Locale.ROOT))
                        || (!latin(word.codePointAt(0))
                                && !squeezed.places(word).isEmpty()));
    }

    private static boolean runsOn(String subject, String mark) {
        return latin(mark.codePointAt(0))
                && subject.length() > mark.length()
                && Character.isLetterOrDigit(subject.codePointAt(mark.length()))
                && latin(subject.codePointAt(mark.length()));
    }

    private static boolean latin(int point) {
        return point < 0x80;
    }
}
