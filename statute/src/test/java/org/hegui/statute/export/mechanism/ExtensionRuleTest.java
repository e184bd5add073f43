package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.time.Window;

@Applies({"QA-2026-07", "SA-14", "XB-9"})
class ExtensionRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Validity VALIDITY = new Validity(
            ExportMechanism.SECURITY_ASSESSMENT,
            "XB-9",
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2026, 12, 31),
            new Window("XB-9", LocalDate.of(2026, 10, 9), LocalDate.of(2026, 12, 31), Certainty.CERTAIN));

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({
        "2026-10-08, DENY, XB-9 REFUSES",
        "2026-10-09, ASK_COUNSEL, QA-2026-07 ASKS_COUNSEL+XB-9 INFORMS",
        "2026-12-31, ASK_COUNSEL, QA-2026-07 ASKS_COUNSEL+XB-9 INFORMS",
        "2027-01-01, DENY, XB-9 REFUSES",
        "2023-12-30, ASK_COUNSEL, PIPL-38 ASKS_COUNSEL",
        "2024-03-22, DENY, XB-9 REFUSES"
    })
    void appliedForOnlyInTheWindow(LocalDate date, Outcome outcome, String cited) {
        assertThat(cited(date, facts(Set.of(), 100, 100, true, null))).isEqualTo(outcome + ": " + cited);
    }

    @Test
    void saysWhenToApply() {
        var early = on(LocalDate.of(2026, 10, 8)).decide(facts(Set.of(), 100, 100, true, null));
        var late = on(LocalDate.of(2027, 1, 1)).decide(facts(Set.of(), 100, 100, true, null));
        assertThat(early.reasons().getFirst().en()).isEqualTo("It is too early. Apply from 2026-10-09 on.");
        assertThat(late.reasons().getFirst().en()).startsWith("It expired after 2026-12-31");
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(facts(Set.of(TransferChange.OTHER), 100, 100, true, null), "DENY: SA-14 REFUSES"),
                arguments(
                        facts(Set.of(TransferChange.PURPOSE), 100, 100, true, null),
                        "DENY: SA-14 REFUSES+QA-2026-07 REFUSES"),
                arguments(
                        facts(Set.of(TransferChange.RECIPIENT), 100, 100, true, null),
                        "DENY: SA-14 REFUSES+QA-2026-07 REFUSES"),
                arguments(facts(Set.of(), 100, 100, false, null), "DENY: QA-2026-07 REFUSES"),
                arguments(
                        facts(Set.of(TransferChange.PURPOSE), 100, 121, false, TODAY),
                        "DENY: SA-14 REFUSES" + "+QA-2026-07 REFUSES".repeat(4)),
                // the last day of the three years counts
                arguments(facts(Set.of(), 100, 100, true, TODAY.minusYears(3)), "DENY: QA-2026-07 REFUSES"),
                arguments(
                        facts(Set.of(), 100, 100, true, TODAY.minusYears(3).minusDays(1)),
                        "ASK_COUNSEL: QA-2026-07 ASKS_COUNSEL+XB-9 INFORMS"));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("conditions")
    void eachConditionThatIsNotMetIsNamed(ExtensionFacts facts, String expected) {
        assertThat(cited(TODAY, facts)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} people, {1} expected -> grows too much: {2}")
    @CsvSource({
        "100, 119, false",
        "100, 120, false",
        "100, 121, true",
        "0, 0, false",
        "0, 1, true",
        "4, 4, false",
        "4, 5, true",
        "5, 6, false",
        "199, 238, false",
        "199, 239, true",
        "1000, 5, false",
        "9223372036854775807, 9223372036854775807, false"
    })
    void growthUpToAFifthIsAllowed(long people, long expected, boolean tooMuch) {
        assertThat(cited(TODAY, facts(Set.of(), people, expected, true, null)))
                .isEqualTo(tooMuch ? "DENY: QA-2026-07 REFUSES" : "ASK_COUNSEL: QA-2026-07 ASKS_COUNSEL+XB-9 INFORMS");
    }

    @Test
    void beforeTheGuidanceItsConditionsDoNotCount() {
        var validity = new Validity(
                ExportMechanism.SECURITY_ASSESSMENT,
                "SA-14",
                LocalDate.of(2024, 3, 20),
                LocalDate.of(2026, 3, 20),
                new Window("XB-9", LocalDate.of(2025, 12, 19), LocalDate.of(2026, 3, 20), Certainty.CERTAIN));
        var facts = new ExtensionFacts(validity, Set.of(), 100, 500, false, LocalDate.of(2026, 1, 1));
        assertThat(cited(LocalDate.of(2026, 2, 2), facts)).isEqualTo("ASK_COUNSEL: XB-9 ASKS_COUNSEL+XB-9 INFORMS");
        assertThat(cited(LocalDate.of(2024, 3, 21), facts)).isEqualTo("ASK_COUNSEL: PIPL-38 ASKS_COUNSEL");
    }

    @Test
    void unmetConditionSaysWhichOne() {
        var verdict = on(TODAY).decide(facts(Set.of(), 100, 121, true, null));
        assertThat(verdict.reasons())
                .isEqualTo(List.of(new Reason(
                        "QA-2026-07",
                        LocalDate.of(2026, 7, 24),
                        Effect.REFUSES,
                        "不符合延长条件：预计人数增长不超过 20%。请重新申报安全评估。",
                        "A condition of the extension isn't met: the number of people grows by no more than"
                                + " 20 per cent."
                                + " Apply anew.")));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void numbersBelowZeroAreRefused(long people, long expected) {
        assertThatThrownBy(() -> facts(Set.of(), people, expected, true, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String cited(LocalDate date, ExtensionFacts facts) {
        var verdict = on(date).decide(facts);
        var reasons = verdict.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.effect())
                .toList();
        return verdict.outcome() + ": " + String.join("+", reasons);
    }

    private static ExtensionRule on(LocalDate date) {
        return new ExtensionRule(STATUTE.asOf(date));
    }

    private static ExtensionFacts facts(
            Set<TransferChange> changes, long people, long expected, boolean documents, @Nullable LocalDate incident) {
        return new ExtensionFacts(VALIDITY, changes, people, expected, documents, incident);
    }
}
