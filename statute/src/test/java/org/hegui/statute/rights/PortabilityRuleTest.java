package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.rights.DataOrigin.CONTRACT;
import static org.hegui.statute.rights.DataOrigin.DERIVED;
import static org.hegui.statute.rights.DataOrigin.PROVIDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;

@Applies({"PIPL-45", "NDSR-25", "CONTEST-12"})
class PortabilityRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final PortabilityRule rule = on(LocalDate.of(2026, 11, 22));

    @Test
    void transferredWhenAllFourConditionsHold() {
        var verdict = rule.decide(new PortabilityFacts(true, Set.of(PROVIDED, CONTRACT), true, true, false));
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Outcome.PERMIT,
                        List.of(
                                reason(PERMITS, "条件一：请求人身份已核实。", "First condition: the identity is verified."),
                                reason(
                                        PERMITS,
                                        "条件二：含本人同意提供或者基于合同收集的信息。",
                                        "Second condition: there is information that the person consented to provide, or"
                                                + " that was collected under a contract."),
                                reason(
                                        PERMITS,
                                        "条件三：转移在技术上可行。",
                                        "Third condition: the transfer is technically feasible."),
                                reason(PERMITS, "条件四：不损害他人合法权益。", "Fourth condition: it harms nobody else."))));
    }

    @ParameterizedTest(name = "identity {0}, origin {1}, feasible {2}, harmless {3} -> {4}")
    @CsvSource({
        "false, PROVIDED, true, true, 条件一：请求人身份尚未核实。请先核实身份。",
        "true, DERIVED, true, true, 条件二：所请求的信息不是本人同意提供的，也不是基于合同收集的。",
        "true, PROVIDED, false, true, 条件三：转移在技术上不可行，或者尚未确认。可以提供副本代替。",
        "true, CONTRACT, true, false, 条件四：可能损害他人合法权益，或者尚未确认。去掉涉及他人的部分后重新判断。"
    })
    void oneConditionThatFailsIsANo(
            boolean identity, DataOrigin origin, boolean feasible, boolean harmless, String expected) {
        var verdict = rule.decide(new PortabilityFacts(identity, Set.of(origin), feasible, harmless, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons()).hasSize(4).extracting(Reason::rule).containsOnly("NDSR-25");
        assertThat(verdict.reasons().getFirst().zh()).isEqualTo(expected);
        assertThat(verdict.reasons()).extracting(Reason::effect).containsExactly(REFUSES, PERMITS, PERMITS, PERMITS);
    }

    @Test
    void nothingAskedForIsNothingProvided() {
        var verdict = rule.decide(new PortabilityFacts(false, Set.of(), false, false, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons()).extracting(Reason::effect).containsExactly(REFUSES, REFUSES, REFUSES, REFUSES);
    }

    @ParameterizedTest(name = "with {0} -> counsel")
    @CsvSource({"DERIVED", "ABOUT_OTHERS"})
    void contestedDataGoesToCounsel(DataOrigin contested) {
        var verdict = rule.decide(new PortabilityFacts(true, Set.of(PROVIDED, contested), true, true, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        assertThat(verdict.reasons())
                .extracting(Reason::rule)
                .containsExactly("CONTEST-12", "NDSR-25", "NDSR-25", "NDSR-25", "NDSR-25");
        assertThat(verdict.reasons().getFirst().effect()).isEqualTo(ASKS_COUNSEL);
    }

    @Test
    void refusalComesBeforeTheQuestionForCounsel() {
        var verdict = rule.decide(new PortabilityFacts(true, Set.of(PROVIDED, DERIVED), false, true, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons())
                .extracting(Reason::effect)
                .containsExactly(REFUSES, PERMITS, PERMITS, ASKS_COUNSEL, PERMITS);
    }

    @Test
    void tooManyRequestsMayCostAFeeButAreNoGroundToRefuse() {
        var verdict = rule.decide(new PortabilityFacts(true, Set.of(PROVIDED), true, true, true));
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(verdict.reasons())
                .hasSize(5)
                .last()
                .isEqualTo(reason(
                        INFORMS,
                        "请求次数明显超出合理范围，可以收取不高于成本的费用，但不能因此拒绝。",
                        "There are clearly too many requests: a fee based on the cost may be charged, but that is no "
                                + "ground to refuse."));
    }

    @Test
    void beforeTheConditionsWereSetCounselIsAsked() {
        var facts = new PortabilityFacts(true, Set.of(PROVIDED), true, true, false);
        var before = on(LocalDate.of(2024, 12, 31)).decide(facts);
        assertThat(before.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        assertThat(before.reasons()).extracting(Reason::rule).containsExactly("PIPL-45");
        assertThat(on(LocalDate.of(2025, 1, 1)).decide(facts).outcome()).isEqualTo(Outcome.PERMIT);
    }

    private static PortabilityRule on(LocalDate date) {
        return new PortabilityRule(STATUTE.asOf(date));
    }

    private static Reason reason(Effect effect, String zh, String en) {
        return new Reason("NDSR-25", LocalDate.of(2025, 1, 1), effect, zh, en);
    }
}
