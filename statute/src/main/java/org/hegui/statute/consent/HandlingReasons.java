package org.hegui.statute.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** Collects the reasons of one decision in order, each rule once with its first words. */
final class HandlingReasons {
    private final RuleBook rules;
    private final List<Reason> reasons = new ArrayList<>();

    HandlingReasons(RuleBook rules) {
        this.rules = rules;
    }

    HandlingReasons add(String rule, Effect effect, Text text) {
        return add(rule, effect, text.zh(), text.en());
    }

    HandlingReasons add(String rule, Effect effect, String zh, String en) {
        if (!cites(rule)) {
            reasons.add(rules.reason(rule, effect, zh, en));
        }
        return this;
    }

    /** Adds the reason when the rule is already in force; for rules that only strengthen an older one. */
    HandlingReasons addIfInForce(String rule, Effect effect, String zh, String en) {
        return rules.inForce(rule) ? add(rule, effect, zh, en) : this;
    }

    HandlingReasons add(Reason reason) {
        if (!cites(reason.rule())) {
            reasons.add(reason);
        }
        return this;
    }

    HandlingReasons addAll(Collection<Reason> others) {
        others.forEach(this::add);
        return this;
    }

    /** What was collected so far; the record that takes it copies it. */
    List<Reason> list() {
        return reasons;
    }

    boolean isEmpty() {
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
