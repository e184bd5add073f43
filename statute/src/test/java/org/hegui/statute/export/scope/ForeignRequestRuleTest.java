package org.hegui.statute.export.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;

@Applies({"CONTEST-16", "DSL-36", "PIPL-41"})
class ForeignRequestRuleTest {
    private final ForeignRequestRule rule =
            new ForeignRequestRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "COURT, DENY, PIPL-41 DSL-36",
        "LAW_ENFORCEMENT, DENY, PIPL-41 DSL-36",
        "REGULATOR, ASK_COUNSEL, CONTEST-16 PIPL-41 DSL-36",
        "AUDITOR, ASK_COUNSEL, CONTEST-16 PIPL-41 DSL-36",
        "HEADQUARTERS, ASK_COUNSEL, CONTEST-16 PIPL-41 DSL-36",
        "DISCOVERY, ASK_COUNSEL, CONTEST-16 PIPL-41 DSL-36"
    })
    void nobodyAbroadIsEverAnswered(ForeignRequester requester, Outcome outcome, String cited) {
        var verdict = rule.decide(requester);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).extracting(reason -> reason.rule()).containsExactly(cited.split(" "));
        assertThat(verdict.reasons())
                .allSatisfy(reason ->
                        assertThat(reason.zh()).startsWith(requester.label().zh()))
                .allSatisfy(reason ->
                        assertThat(reason.en()).contains(requester.label().en()));
    }

    @Test
    void whatIsContestedIsBlockedAndAsked() {
        assertThat(rule.decide(ForeignRequester.AUDITOR).reasons())
                .extracting(reason -> reason.effect())
                .containsExactly(Effect.ASKS_COUNSEL, Effect.REFUSES, Effect.REFUSES);
    }
}
