package org.hegui.statute.consent;

import java.util.Optional;
import java.util.Set;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.field.Field;

/** Does an impact assessment have to come before these fields are handled? (PIPL-55(1)) */
public final class AssessmentRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public AssessmentRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Why an assessment must come first; empty when none of the fields is sensitive. */
    public Optional<Reason> requiredFor(Set<Field> categories) {
        var sensitive = categories.stream().anyMatch(field -> field.fieldClass().sensitive());
        return sensitive ? Optional.of(reason()) : Optional.empty();
    }

    private Reason reason() {
        return rules.reason(
                "PIPL-55",
                Effect.REQUIRES,
                "涉及敏感个人信息，须事先进行个人信息保护影响评估并获得批准。",
                "This is about sensitive information: an approved impact assessment must come first.");
    }
}
