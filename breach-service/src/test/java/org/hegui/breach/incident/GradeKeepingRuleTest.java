package org.hegui.breach.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.incident.GradeDecision;
import org.hegui.statute.incident.IncidentGrade;

class GradeKeepingRuleTest {

    private final RuleBook rules = Statute.load().asOf(LocalDate.of(2026, 11, 22));
    private final GradeKeepingRule rule = new GradeKeepingRule(rules);
    private final Reason before = rules.reason("NCIR-4", Effect.REQUIRES, "旧", "before");
    private final Reason now = rules.reason("NCIR-4", Effect.REQUIRES, "新", "now");

    @ParameterizedTest(name = "{0}, then {1} -> {2}")
    @CsvSource({
        "GENERAL, GENERAL, GENERAL",
        "GENERAL, RELATIVELY_LARGE, RELATIVELY_LARGE",
        "RELATIVELY_LARGE, PARTICULARLY_MAJOR, PARTICULARLY_MAJOR",
        "RELATIVELY_LARGE, GENERAL, RELATIVELY_LARGE",
        "PARTICULARLY_MAJOR, MAJOR, PARTICULARLY_MAJOR"
    })
    void theGraverOneStays(IncidentGrade earlier, IncidentGrade later, IncidentGrade expected) {
        var grading = after(earlier, later);
        assertThat(grading.grade()).isEqualTo(expected);
        assertThat(grading.byFacts()).isEqualTo(later);
    }

    @Test
    void aGradeThatRisesHasTheNewReasons() {
        var grading = after(IncidentGrade.GENERAL, IncidentGrade.MAJOR);
        assertThat(grading.gradeReasons()).containsExactly(now);
        assertThat(grading.shown()).containsExactly(now);
    }

    @Test
    void aGradeThatIsKeptSaysSoFirstAndKeepsItsReasons() {
        var grading = after(IncidentGrade.MAJOR, IncidentGrade.GENERAL);
        assertThat(grading.gradeReasons()).containsExactly(before);
        assertThat(grading.shown()).hasSize(2).endsWith(before);
        assertThat(grading.shown().getFirst().zh()).contains("一般", "重大", "不自动下降");
        assertThat(grading.shown().getFirst().en()).contains("general", "major");
    }

    private Grading after(IncidentGrade earlier, IncidentGrade later) {
        return rule.after(earlier, List.of(before), new GradeDecision(later, List.of(now), List.of()));
    }
}
