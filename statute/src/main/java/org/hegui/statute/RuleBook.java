package org.hegui.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The rules in force on one day. Cheap to make and to ask: it shares the maps that were built at load. */
public final class RuleBook {
    private final LocalDate date;
    private final Map<String, Rule> rules;

    RuleBook(LocalDate date, Map<String, Rule> rules) {
        this.date = date;
        this.rules = rules;
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
