package org.hegui.statute.commerce;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;

/** Writes a verdict on one line, and reads the facts of a row of a test. */
final class Answer {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Statute STATUTE = Statute.load();

    private Answer() {}

    static RuleBook book(LocalDate date) {
        return STATUTE.asOf(date);
    }

    /** For example {@code DENY: ECL-19 REFUSES, ECL-17 INFORMS}. */
    static String of(Verdict verdict) {
        return verdict.outcome() + ": "
                + verdict.reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.effect())
                        .collect(Collectors.joining(", "));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
        var values = EnumSet.noneOf(type);
        for (var name : names.split(" ")) {
            if (!name.isEmpty()) {
                values.add(Enum.valueOf(type, name));
            }
        }
        return values;
    }
}
