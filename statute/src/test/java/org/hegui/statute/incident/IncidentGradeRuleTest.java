package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

class IncidentGradeRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final IncidentGradeRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0} people -> {1}")
    @CsvSource({
        "0, GENERAL",
        "1, GENERAL",
        "999999, GENERAL",
        "1000000, RELATIVELY_LARGE",
        "1000001, RELATIVELY_LARGE",
        "9999999, RELATIVELY_LARGE",
        "10000000, MAJOR",
        "99999999, MAJOR",
        "100000000, PARTICULARLY_MAJOR"
    })
    void peopleGrade(long people, IncidentGrade expected) {
        assertThat(rule.grade(IncidentCase.people(people).facts()).grade()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} yuan -> {1}")
    @CsvSource({
        "4999999, GENERAL",
        "5000000, RELATIVELY_LARGE",
        "19999999, RELATIVELY_LARGE",
        "20000000, MAJOR",
        "99999999, MAJOR",
        "100000000, PARTICULARLY_MAJOR"
    })
    void directLossGrades(long yuan, IncidentGrade expected) {
        assertThat(rule.grade(IncidentCase.people(1).loss(yuan).facts()).grade())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "outage {0} min, main function {1} min -> {2}")
    @CsvSource({
        "9, 29, GENERAL",
        "10, 0, RELATIVELY_LARGE",
        "0, 30, RELATIVELY_LARGE",
        "59, 179, RELATIVELY_LARGE",
        "60, 0, MAJOR",
        "0, 180, MAJOR",
        "359, 1439, MAJOR",
        "360, 0, PARTICULARLY_MAJOR",
        "0, 1440, PARTICULARLY_MAJOR"
    })
    void outageOfCriticalInfrastructureGrades(long whole, long mainFunction, IncidentGrade expected) {
        var incident = IncidentCase.people(0).outage(whole, mainFunction);
        assertThat(rule.grade(incident.criticalInfrastructure().facts()).grade())
                .isEqualTo(expected);
    }

    @Test
    void outageOfAnythingElseDoesNotGrade() {
        var facts = IncidentCase.people(0).outage(10_000, 10_000).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(IncidentGrade.GENERAL);
    }

    @ParameterizedTest(name = "{0} disturbed -> {1}")
    @CsvSource({
        "99999, GENERAL",
        "100000, RELATIVELY_LARGE",
        "1000000, MAJOR",
        "9999999, MAJOR",
        "10000000, PARTICULARLY_MAJOR"
    })
    void peopleDisturbedGrade(long disturbed, IncidentGrade expected) {
        var facts = IncidentCase.people(0).disrupted(disturbed).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(expected);
    }

    @Test
    void gravestIndicatorDecidesAndEachIsNamed() {
        var decision =
                rule.grade(IncidentCase.people(1_000_000).loss(20_000_000).facts());
        assertThat(decision.grade()).isEqualTo(IncidentGrade.MAJOR);
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("NCIR-4", "NCIR-4");
        assertThat(decision.reasons().getFirst().zh()).contains("1000000", "较大");
    }

    @Test
    void belowAllNumbersAPersonGrades() {
        var decision = rule.grade(IncidentCase.people(999_999).facts());
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("NCIR-4", "CONTEST-6");
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2025-10-31, GENERAL", "2025-11-01, PARTICULARLY_MAJOR"})
    void nothingIsGradedBeforeTheMeasures(LocalDate date, IncidentGrade expected) {
        var decision = on(date).grade(IncidentCase.people(100_000_000).facts());
        assertThat(decision.grade()).isEqualTo(expected);
        assertThat(decision.reasons()).isNotEmpty();
    }

    @Test
    void gradeNeverFalls() {
        assertThat(IncidentGrade.MAJOR.graver(IncidentGrade.GENERAL)).isEqualTo(IncidentGrade.MAJOR);
        assertThat(IncidentGrade.GENERAL.graver(IncidentGrade.MAJOR)).isEqualTo(IncidentGrade.MAJOR);
        assertThat(IncidentGrade.RELATIVELY_LARGE.zh()).isEqualTo("较大");
    }

    @Test
    void numberBelowZeroIsRefused() {
        var incident = IncidentCase.people(-1);
        assertThatThrownBy(incident::facts).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncidentGradeRule on(LocalDate date) {
        return new IncidentGradeRule(STATUTE.asOf(date));
    }
}
