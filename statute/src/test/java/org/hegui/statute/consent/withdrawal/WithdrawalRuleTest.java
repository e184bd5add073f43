package org.hegui.statute.consent.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.DELETE;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.KEEP_FOR_OTHER_PURPOSE;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.PAST_STAYS_VALID;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.RESTRICT;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.SERVICE_CONTINUES;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.SERVICE_MAY_END;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.STOP_HANDLING;
import static org.hegui.statute.consent.withdrawal.WithdrawalEffect.TELL_RECIPIENTS;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;

@Applies({"PIPL-15", "PIPL-16", "PIPL-47", "PIPL-47(3)"})
class WithdrawalRuleTest {
    private final WithdrawalRule rule = new WithdrawalRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    static Stream<Arguments> effects() {
        return Stream.of(
                arguments(
                        new WithdrawalFacts(false, false, false, false),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, DELETE, SERVICE_CONTINUES)),
                arguments(
                        new WithdrawalFacts(true, false, false, false),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, DELETE, SERVICE_MAY_END)),
                arguments(
                        new WithdrawalFacts(false, true, false, false),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, TELL_RECIPIENTS, DELETE, SERVICE_CONTINUES)),
                arguments(
                        new WithdrawalFacts(false, false, true, false),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, KEEP_FOR_OTHER_PURPOSE, SERVICE_CONTINUES)),
                arguments(
                        new WithdrawalFacts(false, false, false, true),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, RESTRICT, SERVICE_CONTINUES)),
                arguments(
                        new WithdrawalFacts(false, false, true, true),
                        Set.of(STOP_HANDLING, PAST_STAYS_VALID, KEEP_FOR_OTHER_PURPOSE, SERVICE_CONTINUES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("effects")
    void withdrawalHasItsEffects(WithdrawalFacts facts, Set<WithdrawalEffect> expected) {
        assertThat(rule.effects(facts).keySet()).isEqualTo(expected);
    }

    @Test
    void effectsCiteTheirRules() {
        var effects = rule.effects(new WithdrawalFacts(false, true, false, false));
        assertThat(effects.get(STOP_HANDLING).rule()).isEqualTo("PIPL-15");
        assertThat(effects.get(STOP_HANDLING).effect()).isEqualTo(Effect.REQUIRES);
        assertThat(effects.get(PAST_STAYS_VALID).effect()).isEqualTo(Effect.INFORMS);
        assertThat(effects.get(DELETE).rule()).isEqualTo("PIPL-47(3)");
        assertThat(effects.get(SERVICE_CONTINUES).rule()).isEqualTo("PIPL-16");
        assertThat(rule.effects(new WithdrawalFacts(false, false, false, true))
                        .get(RESTRICT)
                        .rule())
                .isEqualTo("PIPL-47");
    }

    @ParameterizedTest(name = "necessary {0} -> {1}")
    @CsvSource({"true, PERMIT, PERMITS", "false, DENY, REFUSES"})
    void serviceIsRefusedOnlyForWhatItNeeds(boolean necessary, Outcome outcome, Effect effect) {
        var verdict = rule.mayRefuseService(necessary);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("PIPL-16");
            assertThat(reason.effect()).isEqualTo(effect);
        });
    }
}
