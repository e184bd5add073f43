package org.hegui.statute.consent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** Collects the reasons of one decision in order, each rule once with its first words. */
final class HandlingReasons {
    private final RuleBook rules;
    private final Map<String, Reason> byRule = new LinkedHashMap<>();

    HandlingReasons(RuleBook rules) {
        this.rules = rules;
    }

    HandlingReasons add(String rule, Effect effect, Text text) {
        return add(rule, effect, text.zh(), text.en());
    }

    HandlingReasons add(String rule, Effect effect, String zh, String en) {
        byRule.putIfAbsent(rule, rules.reason(rule, effect, zh, en));
        return this;
    }

    /** Adds the reason when the rule is already in force; for rules that only strengthen an older one. */
    HandlingReasons addIfInForce(String rule, Effect effect, String zh, String en) {
        return rules.inForce(rule) ? add(rule, effect, zh, en) : this;
    }

    HandlingReasons addAll(Collection<Reason> reasons) {
        reasons.forEach(reason -> byRule.putIfAbsent(reason.rule(), reason));
        return this;
    }

    List<Reason> list() {
        return List.copyOf(byRule.values());
    }

    boolean isEmpty() {
        return byRule.isEmpty();
    }
}
