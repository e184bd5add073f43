package org.hegui.statute.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;

class AssessmentRuleTest {
    private final AssessmentRule rule = new AssessmentRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest
    @EnumSource(Field.class)
    void assessmentComesFirstExactlyForSensitiveFields(Field field) {
        var reason = rule.requiredFor(Set.of(field));
        assertThat(reason.isPresent()).isEqualTo(field.fieldClass().sensitive());
        assertThat(reason.map(Reason::rule).orElse("PIPL-55")).isEqualTo("PIPL-55");
    }

    @Test
    void nothingNeedsNoAssessment() {
        assertThat(rule.requiredFor(Set.of())).isEmpty();
    }
}
