package org.hegui.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of words that a rule speaks of, read from {@code wording.yaml}.
 *
 * @param id name of the list, for example {@code superlatives}
 * @param use what it is for
 * @param rule id of the rule
 * @param claim whether the words claim something that needs proof, rather than being banned
 * @param from first day on which the list holds
 * @param note what the rule says of the words
 * @param remedy what to do about one that was found
 * @param words the words
 */
public record WordList(
        String id, WordUse use, String rule, boolean claim, LocalDate from, Text note, Text remedy, List<Word> words) {
    /** Copies the words. */
    public WordList {
        words = List.copyOf(words);
    }

    /** The list with the words that are in it on a day. */
    WordList on(LocalDate date) {
        var current = words.stream().filter(word -> !date.isBefore(word.from())).toList();
        return new WordList(id, use, rule, claim, from, note, remedy, current);
    }
}
