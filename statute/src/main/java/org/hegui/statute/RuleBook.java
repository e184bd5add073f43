package org.hegui.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules and numbers in force on one day, and the calendar. Cheap to make and to ask: it shares the maps that were built at load. */
public final class RuleBook {
    private final LocalDate date;
    private final Map<String, Rule> rules;
    private final Thresholds thresholds;
    private final WorkingCalendar calendar;
    private final List<WordList> wordings;

    RuleBook(
            LocalDate date,
            Map<String, Rule> rules,
            Thresholds thresholds,
            WorkingCalendar calendar,
            List<WordList> wordings) {
        this.date = date;
        this.rules = rules;
        this.thresholds = thresholds;
        this.calendar = calendar;
        this.wordings = wordings;
    }

    /** The day this book speaks for. */
    public LocalDate date() {
        return date;
    }

    /**
     * The version in force of a rule.
     *
     * @throws UnknownRule when it is not in force on {@link #date()}
     */
    public Rule rule(String id) {
        var rule = rules.get(id);
        if (rule == null) {
            throw new UnknownRule(id, date);
        }
        return rule;
    }

    /** Whether the rule is in force on {@link #date()}. */
    public boolean inForce(String id) {
        return rules.containsKey(id);
    }

    /**
     * The number in force on {@link #date()}.
     *
     * @param name for example {@code export.ordinary.assessment}; the unit stands in the data file
     * @throws UnknownThreshold when there is no such number, or it is not in force
     */
    public long number(String name) {
        return thresholds.at(name, date);
    }

    /** Whether there is such a number and it is in force on {@link #date()}. */
    public boolean hasNumber(String name) {
        return thresholds.has(name, date);
    }

    /** The working days, as far as the State Council has published them. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The rule that stood at this article of a law on {@link #date()}, for citations made before a renumbering.
     *
     * @param law first part of the ids of that law, for example {@code AUCL}
     * @param article number of the article, for example {@code 8}
     */
    @Applies("CSL-MAP")
    public Optional<Rule> cited(String law, String article) {
        return rules.values().stream()
                .filter(rule -> rule.id().startsWith(law + "-")
                        && rule.article().number().equals(article))
                .findFirst();
    }

    /** The lists of words for a use that hold on {@link #date()}, each with a rule in force. */
    public List<WordList> wordings(WordUse use) {
        return wordings.stream()
                .filter(list -> list.use() == use && !date.isBefore(list.from()) && inForce(list.rule()))
                .map(list -> list.on(date))
                .toList();
    }

    /** All rules in force, in the order of the catalogue. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * A reason that cites the version in force of a rule.
     *
     * @throws UnknownRule when it is not in force on {@link #date()}
     */
    public Reason reason(String id, Effect effect, String zh, String en) {
        return new Reason(id, rule(id).effectiveFrom(), effect, zh, en);
    }
}
