package org.hegui.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The reasons of one answer in order, each rule once with its first words. */
public final class ReasonList {
    private final RuleBook rules;
    private final List<Reason> reasons = new ArrayList<>();

    /** Cites the rules of this book. */
    public ReasonList(RuleBook rules) {
        this.rules = rules;
    }

    /** Adds a reason unless its rule is cited already. */
    public ReasonList add(String rule, Effect effect, Text text) {
        return add(rule, effect, text.zh(), text.en());
    }

    /** Adds a reason unless its rule is cited already. */
    public ReasonList add(String rule, Effect effect, String zh, String en) {
        if (!cites(rule)) {
            reasons.add(rules.reason(rule, effect, zh, en));
        }
        return this;
    }

    /** Adds the reason when the rule is already in force; for rules that only strengthen an older one. */
    public ReasonList addIfInForce(String rule, Effect effect, String zh, String en) {
        return rules.inForce(rule) ? add(rule, effect, zh, en) : this;
    }

    /** Adds a reason unless its rule is cited already. */
    public ReasonList add(Reason reason) {
        if (!cites(reason.rule())) {
            reasons.add(reason);
        }
        return this;
    }

    /** Adds those whose rules are not cited yet. */
    public ReasonList addAll(Collection<Reason> others) {
        others.forEach(this::add);
        return this;
    }

    /** What was collected so far; the record that takes it copies it. */
    public List<Reason> list() {
        return reasons;
    }

    /** Whether there is none yet. */
    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    private boolean cites(String rule) {
        for (var reason : reasons) {
            if (reason.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }
}
