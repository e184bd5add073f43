package org.hegui.statute.commerce;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/** Which duties of e-commerce are on for an operator of this kind? (ECL-9) */
@Applies({
    "AUCL-21", "ECL-9", "ECL-15", "ECL-16", "ECL-17", "ECL-18", "ECL-19", "ECL-20", "ECL-21", "ECL-23", "ECL-24",
            "ECL-25",
    "ECL-27", "ECL-30", "ECL-31", "ECL-32", "ECL-33", "ECL-34", "ECL-35", "ECL-37", "ECL-39", "ECL-40", "ECL-59",
            "ECL-62",
    "NTM-31"
})
public final class OperatorRule {
    private static final List<String> OF_ALL = List.of(
            "ECL-15", "ECL-16", "ECL-17", "ECL-18", "ECL-19", "ECL-20", "ECL-21", "ECL-23", "ECL-24", "ECL-25",
            "ECL-59", "ECL-62");
    private static final List<String> OF_PLATFORMS = List.of(
            "ECL-27", "ECL-30", "ECL-31", "ECL-32", "ECL-33", "ECL-34", "ECL-35", "ECL-37", "ECL-39", "ECL-40",
            "NTM-31", "AUCL-21");

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public OperatorRule(RuleBook rules) {
        this.rules = rules;
    }

    /** One row per rule in force, those of all operators first, then those of platforms. */
    public List<OperatorDuty> duties(OperatorRole role) {
        var platformOnly = Set.copyOf(OF_PLATFORMS);
        return Stream.concat(OF_ALL.stream(), OF_PLATFORMS.stream())
                .filter(rules::inForce)
                .map(id -> duty(id, role, !platformOnly.contains(id) || role == OperatorRole.PLATFORM))
                .toList();
    }

    private OperatorDuty duty(String id, OperatorRole role, boolean applies) {
        var rule = rules.rule(id);
        return new OperatorDuty(id, rule.title(), applies, applies ? asked(id) : notAsked(id, role));
    }

    private Reason asked(String id) {
        var duty = rules.rule(id).duty();
        return rules.reason(id, Effect.REQUIRES, duty.zh(), duty.en());
    }

    private Reason notAsked(String id, OperatorRole role) {
        return rules.reason(
                id,
                Effect.INFORMS,
                "只约束平台经营者，不约束" + role.label().zh() + "。",
                "It binds platform operators, not a " + role.label().en() + ".");
    }
}
