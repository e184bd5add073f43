package org.hegui.statute;

import java.util.List;
import java.util.function.Predicate;

/**
 * One line of a table of rules: when it speaks about some facts, and what it says then.
 *
 * @param rule id of the rule
 * @param effect what the rule does to the answer when the line speaks
 * @param speaks whether the line is about these facts
 * @param words what it says, and how to get from no to yes
 * @param <F> the facts
 */
public record Check<F>(String rule, Effect effect, Predicate<F> speaks, Text words) {
    /** A line in both languages. */
    public static <F> Check<F> line(String rule, Effect effect, Predicate<F> speaks, String zh, String en) {
        return new Check<>(rule, effect, speaks, new Text(zh, en));
    }

    /** What the lines say whose rule is in force on the book's date and that speak about the facts, in order. */
    public static <F> List<Reason> ask(RuleBook rules, List<Check<F>> lines, F facts) {
        return lines.stream()
                .filter(line -> rules.inForce(line.rule) && line.speaks.test(facts))
                .map(line -> rules.reason(line.rule, line.effect, line.words.zh(), line.words.en()))
                .toList();
    }
}
