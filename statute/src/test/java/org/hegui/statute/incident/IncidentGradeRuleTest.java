package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({"NCIR-4", "CONTEST-6"})
class IncidentGradeRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate MEASURES = LocalDate.of(2025, 11, 1);

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
        "10000001, MAJOR",
        "99999999, MAJOR",
        "100000000, PARTICULARLY_MAJOR",
        "9223372036854775807, PARTICULARLY_MAJOR"
    })
    void peopleGrade(long people, IncidentGrade expected) {
        assertThat(rule.grade(IncidentCase.people(people).facts()).grade()).isEqualTo(expected);
    }

    @Test
    void peopleWithSensitiveInformationArePeople() {
        var facts = IncidentCase.people(0).sensitive(1_000_000).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(IncidentGrade.RELATIVELY_LARGE);
    }

    @ParameterizedTest(name = "{0} yuan -> {1}")
    @CsvSource({
        "4999999, GENERAL",
        "5000000, RELATIVELY_LARGE",
        "5000001, RELATIVELY_LARGE",
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

    @ParameterizedTest(name = "news site down {0} min -> {1}")
    @CsvSource({
        "119, GENERAL",
        "120, RELATIVELY_LARGE",
        "359, RELATIVELY_LARGE",
        "360, MAJOR",
        "1439, MAJOR",
        "1440, PARTICULARLY_MAJOR"
    })
    void outageOfANewsSiteGradesWhoeverRunsIt(long minutes, IncidentGrade expected) {
        var facts = IncidentCase.people(0).outage(0, 0, minutes).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} disturbed -> {1}")
    @CsvSource({
        "99999, GENERAL",
        "100000, RELATIVELY_LARGE",
        "999999, RELATIVELY_LARGE",
        "1000000, MAJOR",
        "9999999, MAJOR",
        "10000000, PARTICULARLY_MAJOR"
    })
    void peopleDisturbedGrade(long disturbed, IncidentGrade expected) {
        var facts = IncidentCase.people(0).disrupted(disturbed).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} % of a prefecture, {1} % of a province -> {2}")
    @CsvSource({
        "29, 0, GENERAL",
        "30, 0, RELATIVELY_LARGE",
        "49, 0, RELATIVELY_LARGE",
        "50, 0, MAJOR",
        "100, 0, MAJOR",
        "0, 49, GENERAL",
        "0, 50, PARTICULARLY_MAJOR",
        "100, 49, MAJOR",
        "100, 50, PARTICULARLY_MAJOR"
    })
    void shareOfThePeopleGrades(long prefecture, long province, IncidentGrade expected) {
        var facts = IncidentCase.people(0).disrupted(0, prefecture, province).facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "NONE, GENERAL",
        "NOT_JUDGED, GENERAL",
        "FAIRLY_SERIOUS, RELATIVELY_LARGE",
        "SERIOUS, MAJOR",
        "PARTICULARLY_SERIOUS, PARTICULARLY_MAJOR"
    })
    void threatByImportantDataGradesAsAPersonFindsIt(DataThreat threat, IncidentGrade expected) {
        assertThat(rule.grade(IncidentCase.people(1).threat(threat).facts()).grade())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "NOT_YET, GENERAL",
        "NOT_MET, GENERAL",
        "UNSURE, RELATIVELY_LARGE",
        "RELATIVELY_LARGE, RELATIVELY_LARGE",
        "MAJOR, MAJOR",
        "PARTICULARLY_MAJOR, PARTICULARLY_MAJOR"
    })
    void openClausesGradeAsAPersonFindsThem(Judgement judgement, IncidentGrade expected) {
        assertThat(rule.grade(IncidentCase.people(1).judged(judgement).facts()).grade())
                .isEqualTo(expected);
    }

    @Test
    void judgementNeverMakesTheNumbersLighter() {
        var facts = IncidentCase.people(10_000_000)
                .judged(Judgement.NOT_MET)
                .threat(DataThreat.FAIRLY_SERIOUS)
                .facts();
        assertThat(rule.grade(facts).grade()).isEqualTo(IncidentGrade.MAJOR);
    }

    @Test
    void everyIndicatorReachedIsNamedWithItsNumbers() {
        var decision =
                rule.grade(IncidentCase.people(1_000_000).loss(20_000_000).facts());
        assertThat(decision.grade()).isEqualTo(IncidentGrade.MAJOR);
        assertThat(decision.reasons())
                .containsExactly(
                        new Reason(
                                "NCIR-4",
                                MEASURES,
                                Effect.REQUIRES,
                                "受影响人数 1000000，达到 1000000，为较大事件。",
                                "The number of people affected is 1000000, which reaches 1000000: relatively large."),
                        new Reason(
                                "NCIR-4",
                                MEASURES,
                                Effect.REQUIRES,
                                "直接经济损失（元） 20000000，达到 20000000，为重大事件。",
                                "The number of direct loss in yuan is 20000000, which reaches 20000000: major."));
    }

    @Test
    void whatAPersonFoundIsNamedAfterTheNumbers() {
        var facts = IncidentCase.people(1_000_000)
                .threat(DataThreat.SERIOUS)
                .judged(Judgement.PARTICULARLY_MAJOR)
                .facts();
        var decision = rule.grade(facts);
        assertThat(decision.grade()).isEqualTo(IncidentGrade.PARTICULARLY_MAJOR);
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("NCIR-4", "NCIR-4", "CONTEST-6");
        assertThat(decision.reasons().get(1).zh()).contains("严重威胁", "重大");
        assertThat(decision.reasons().get(1).en()).contains("serious", "major");
        assertThat(decision.reasons().getLast().zh()).contains("特别重大");
        assertThat(decision.reasons().getLast().en()).contains("is met: particularly major");
    }

    @Test
    void inDoubtItIsReportedAndTheReasonSaysSo() {
        var decision =
                rule.grade(IncidentCase.people(1).judged(Judgement.UNSURE).facts());
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("CONTEST-6");
            assertThat(reason.effect()).isEqualTo(Effect.REQUIRES);
            assertThat(reason.en()).contains("If in doubt, report");
            assertThat(reason.zh()).contains("存疑即报告");
        });
        assertThat(decision.open()).isEmpty();
    }

    @Test
    void belowAllNumbersAPersonGradesWithinAnHour() {
        var decision = rule.grade(IncidentCase.people(999_999).facts());
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("NCIR-4", "CONTEST-6");
        assertThat(decision.reasons()).extracting(Reason::effect).containsExactly(Effect.INFORMS, Effect.ASKS_COUNSEL);
        assertThat(decision.open()).singleElement().satisfies(open -> {
            assertThat(open.question().rule()).isEqualTo("CONTEST-6");
            assertThat(open.question().effect()).isEqualTo(Effect.ASKS_COUNSEL);
            assertThat(open.question().en()).contains("open clause");
            assertThat(open.answerBy()).isEqualTo(withinAnHourOf(IncidentCase.DISCOVERED));
        });
    }

    @Test
    void hourForAPersonRunsFromTheTriageWhenThereWasOne() {
        var triaged = IncidentCase.DISCOVERED.plus(Duration.ofMinutes(20));
        var decision = rule.grade(IncidentCase.people(1).triaged(triaged).facts());
        assertThat(decision.open()).extracting(OpenQuestion::answerBy).containsExactly(withinAnHourOf(triaged));
    }

    @Test
    void onceAPersonHasLookedNothingIsOpen() {
        var decision =
                rule.grade(IncidentCase.people(1).judged(Judgement.NOT_MET).facts());
        assertThat(decision.open()).isEmpty();
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("NCIR-4", "CONTEST-6");
        assertThat(decision.reasons()).extracting(Reason::effect).containsExactly(Effect.INFORMS, Effect.INFORMS);
    }

    @Test
    void importantDataThatNobodyJudgedAreAQuestionOfTheirOwn() {
        var facts = IncidentCase.people(1)
                .threat(DataThreat.NOT_JUDGED)
                .judged(Judgement.NOT_MET)
                .facts();
        assertThat(rule.grade(facts).open()).singleElement().satisfies(open -> {
            assertThat(open.question().rule()).isEqualTo("CONTEST-6");
            assertThat(open.question().en()).contains("Important or core data");
            assertThat(open.answerBy()).isEqualTo(withinAnHourOf(IncidentCase.DISCOVERED));
        });
        assertThat(rule.grade(IncidentCase.people(1)
                                .threat(DataThreat.NOT_JUDGED)
                                .facts())
                        .open())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} people -> {1} open questions")
    @CsvSource({"1000000, 2", "10000000, 2", "99999999, 2", "100000000, 0"})
    void nothingIsOpenAboveWhichThereIsNoGrade(long people, int expected) {
        var facts = IncidentCase.people(people).threat(DataThreat.NOT_JUDGED).facts();
        assertThat(rule.grade(facts).open()).hasSize(expected);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2025-10-31, GENERAL", "2025-11-01, PARTICULARLY_MAJOR"})
    void nothingIsGradedBeforeTheMeasures(LocalDate date, IncidentGrade expected) {
        var decision = on(date).grade(IncidentCase.people(100_000_000).facts());
        assertThat(decision.grade()).isEqualTo(expected);
    }

    @Test
    void beforeTheMeasuresRemedyAndNoticeStandAndNothingIsOpen() {
        var decision =
                on(LocalDate.of(2025, 10, 31)).grade(IncidentCase.people(1).facts());
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("PIPL-57");
        assertThat(decision.open()).isEmpty();
    }

    @Test
    void beforeAnyLawOnBreachesThereIsNothingToSay() {
        var decision =
                on(LocalDate.of(2021, 10, 31)).grade(IncidentCase.people(1).facts());
        assertThat(decision).isEqualTo(new GradeDecision(IncidentGrade.GENERAL, List.of(), List.of()));
    }

    @Test
    void gradeNeverFalls() {
        assertThat(IncidentGrade.MAJOR.graver(IncidentGrade.GENERAL)).isEqualTo(IncidentGrade.MAJOR);
        assertThat(IncidentGrade.GENERAL.graver(IncidentGrade.MAJOR)).isEqualTo(IncidentGrade.MAJOR);
    }

    @ParameterizedTest
    @EnumSource(IncidentGrade.class)
    void gradeIsAtLeastItself(IncidentGrade grade) {
        assertThat(grade.atLeast(grade)).isTrue();
        assertThat(grade.zh()).isNotBlank();
        assertThat(grade.en()).isNotBlank();
    }

    private static Deadline withinAnHourOf(Instant start) {
        return new Deadline("CONTEST-6", ClockKind.HOURS, 1, start, start.plus(Duration.ofHours(1)), Certainty.CERTAIN);
    }

    private static IncidentGradeRule on(LocalDate date) {
        return new IncidentGradeRule(STATUTE.asOf(date));
    }
}
