package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.incident.CounselOpinion.AGREES;
import static org.hegui.statute.incident.CounselOpinion.AGREES_FOR_MINORS;
import static org.hegui.statute.incident.CounselOpinion.NONE;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;
import org.hegui.statute.Verdict;

@Applies({"PIPL-57", "NDSR-11", "MIN-35", "CONTEST-5"})
class HarmAvoidedRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final IncidentFacts ADULTS = IncidentCase.people(10).facts();
    private static final IncidentFacts MINORS = IncidentCase.people(10).minors().facts();

    private final HarmAvoidedRule rule = on(LocalDate.of(2026, 11, 22));

    @Test
    void withoutADecisionPeopleAreTold() {
        assertVerdict(rule.mayLeaveUntold(ADULTS, null, false), Outcome.DENY, "PIPL-57 REFUSES");
        assertVerdict(rule.mayLeaveUntold(MINORS, null, false), Outcome.DENY, "PIPL-57 REFUSES");
    }

    @ParameterizedTest(name = "by \"{0}\", because \"{1}\", proven by \"{2}\" -> {3}")
    @CsvSource({"'', 密钥未泄露, 审计 42, DENY", "负责人, '', 审计 42, DENY", "负责人, 密钥未泄露, ' ', DENY", "负责人, 密钥未泄露, 审计 42, PERMIT"})
    void incompleteDecisionIsNone(String by, String why, String evidence, Outcome expected) {
        var decision = new HarmAvoidedDecision(by, why, evidence, IncidentCase.DISCOVERED, AGREES);
        assertThat(rule.mayLeaveUntold(ADULTS, decision, false).outcome()).isEqualTo(expected);
    }

    @Test
    void officerAndCounselTogetherMayLeavePeopleUntold() {
        assertVerdict(
                rule.mayLeaveUntold(ADULTS, decided(AGREES), false),
                Outcome.PERMIT,
                "PIPL-57 PERMITS",
                "CONTEST-5 INFORMS");
        assertThat(rule.mayLeaveUntold(ADULTS, decided(AGREES_FOR_MINORS), false)
                        .outcome())
                .isEqualTo(Outcome.PERMIT);
    }

    @Test
    void officerAloneMayNot() {
        assertVerdict(rule.mayLeaveUntold(ADULTS, decided(NONE), false), Outcome.ASK_COUNSEL, "CONTEST-5 ASKS_COUNSEL");
    }

    @ParameterizedTest(name = "counsel: {0} -> {1}")
    @CsvSource({"NONE, ASK_COUNSEL", "AGREES, ASK_COUNSEL", "AGREES_FOR_MINORS, PERMIT"})
    void minorsNeedCounselsOpinionOnThem(CounselOpinion counsel, Outcome expected) {
        assertThat(rule.mayLeaveUntold(MINORS, decided(counsel), false).outcome())
                .isEqualTo(expected);
    }

    @Test
    void minorsHaveNoExemptionInTheTextAndTheReasonSaysSo() {
        assertVerdict(
                rule.mayLeaveUntold(MINORS, decided(AGREES), false),
                Outcome.ASK_COUNSEL,
                "MIN-35 ASKS_COUNSEL",
                "CONTEST-5 ASKS_COUNSEL");
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2023-12-31, PERMIT", "2024-01-01, ASK_COUNSEL"})
    void minorsAreLikeOthersBeforeTheirRegulations(LocalDate date, Outcome expected) {
        assertThat(on(date).mayLeaveUntold(MINORS, decided(AGREES), false).outcome())
                .isEqualTo(expected);
        assertThat(on(date).mayLeaveUntold(MINORS, decided(NONE), false).outcome())
                .isEqualTo(Outcome.ASK_COUNSEL);
    }

    @ParameterizedTest
    @EnumSource(CounselOpinion.class)
    void orderOfTheAuthorityReversesAnyDecision(CounselOpinion counsel) {
        assertVerdict(rule.mayLeaveUntold(ADULTS, decided(counsel), true), Outcome.DENY, "PIPL-57 REFUSES");
        assertVerdict(rule.mayLeaveUntold(MINORS, decided(counsel), true), Outcome.DENY, "PIPL-57 REFUSES");
        assertThat(rule.mayLeaveUntold(ADULTS, decided(counsel), true)
                        .reasons()
                        .getFirst()
                        .en())
                .contains("ordered");
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2024-12-31, PIPL-57", "2025-01-01, NDSR-11"})
    void harmThatHappenedWasNotAvoided(LocalDate date, String cited) {
        var harmed = IncidentCase.people(10).harm().facts();
        var verdict = on(date).mayLeaveUntold(harmed, decided(AGREES_FOR_MINORS), false);
        assertVerdict(verdict, Outcome.DENY, cited + " REFUSES");
        assertThat(verdict.reasons().getFirst().en()).contains("harm wasn't avoided");
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2021-10-31, false", "2021-11-01, true"})
    void thereIsNothingToExemptFromBeforePipl(LocalDate date, boolean expected) {
        if (expected) {
            assertThat(on(date).mayLeaveUntold(ADULTS, decided(AGREES), false).outcome())
                    .isEqualTo(Outcome.PERMIT);
        } else {
            assertThatThrownBy(() -> on(date)).isInstanceOf(UnknownRule.class);
        }
    }

    /** The deciding reasons, and then always that the authority is told. */
    private static void assertVerdict(Verdict verdict, Outcome outcome, String... deciding) {
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule() + " " + reason.effect())
                .startsWith(deciding)
                .hasSize(deciding.length + 1);
        Reason last = verdict.reasons().getLast();
        assertThat(last.rule()).isEqualTo("PIPL-57");
        assertThat(last.effect()).isEqualTo(Effect.REQUIRES);
        assertThat(last.en()).contains("tell the authority at once");
        assertThat(last.zh()).contains("都须立即通知主管部门");
    }

    private static HarmAvoidedDecision decided(CounselOpinion counsel) {
        return new HarmAvoidedDecision(
                "负责人", "数据已加密且密钥未泄露", "审计 42", IncidentCase.DISCOVERED.plus(Duration.ofHours(2)), counsel);
    }

    private static HarmAvoidedRule on(LocalDate date) {
        return new HarmAvoidedRule(STATUTE.asOf(date));
    }
}
