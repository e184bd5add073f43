package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static final RuleBook BOOK = Statute.load().asOf(LocalDate.of(2025, 9, 30));
    private static final List<Check<Integer>> TABLE = List.of(
            Check.line("PIPL-5", Effect.INFORMS, number -> number > 0, "正", "positive"),
            Check.line("AUCL-11", Effect.REFUSES, _ -> true, "未生效", "not in force yet"),
            Check.line("PIPL-6", Effect.REFUSES, number -> number > 1, "大", "large"));

    @Test
    void onlyLinesThatSpeakAndAreInForceAnswer() {
        assertThat(Check.ask(BOOK, TABLE, 0)).isEmpty();
        assertThat(Check.ask(BOOK, TABLE, 1)).containsExactly(BOOK.reason("PIPL-5", Effect.INFORMS, "正", "positive"));
        assertThat(Check.ask(BOOK, TABLE, 2))
                .containsExactly(
                        BOOK.reason("PIPL-5", Effect.INFORMS, "正", "positive"),
                        BOOK.reason("PIPL-6", Effect.REFUSES, "大", "large"));
    }

    @ParameterizedTest(name = "{0} and {1} -> {2}, {3} first")
    @CsvSource({
        "INFORMS, INFORMS, PERMIT, INFORMS",
        "INFORMS, PERMITS, PERMIT, PERMITS",
        "PERMITS, ASKS_COUNSEL, ASK_COUNSEL, ASKS_COUNSEL",
        "ASKS_COUNSEL, REQUIRES, DENY, REQUIRES",
        "REQUIRES, REFUSES, DENY, REFUSES",
        "REFUSES, INFORMS, DENY, REFUSES"
    })
    void verdictIsThatOfItsGravestReason(Effect one, Effect other, Outcome outcome, Effect first) {
        var verdict =
                Verdict.of(List.of(BOOK.reason("PIPL-5", one, "一", "one"), BOOK.reason("PIPL-6", other, "二", "two")));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).hasSize(2);
        assertThat(verdict.reasons().getFirst().effect()).isEqualTo(first);
    }

    @Test
    void verdictOfNothingIsRefused() {
        List<Reason> none = List.of();
        assertThatThrownBy(() -> Verdict.of(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({
        "prize.top, 2025-10-14, false",
        "prize.top, 2025-10-15, true",
        "prize.top, 2025-10-16, true",
        "no.such.number, 2026-11-22, false"
    })
    void numberIsKnownFromItsFirstDayOn(String name, LocalDate date, boolean expected) {
        assertThat(Statute.load().asOf(date).hasNumber(name)).isEqualTo(expected);
    }
}
