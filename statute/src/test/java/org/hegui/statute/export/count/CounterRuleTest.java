package org.hegui.statute.export.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.export.ExportCounter.ORDINARY;
import static org.hegui.statute.export.ExportCounter.SENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportCounter;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.VolumeLine;

@Applies({"XB-7(2)", "XB-8"})
class CounterRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final CounterRule rule = new CounterRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0} ordinary -> {1}, {2} left; {3}, {4} left")
    @CsvSource({
        "0, NONE, 99999, NONE, 999999",
        "49999, NONE, 50000, NONE, 950000",
        "50000, FIRST, 49999, NONE, 949999",
        "79999, FIRST, 20000, NONE, 920000",
        "80000, SECOND, 19999, NONE, 919999",
        "94999, SECOND, 5000, NONE, 905000",
        "95000, LAST, 4999, NONE, 904999",
        "99999, LAST, 0, NONE, 900000",
        "100000, REACHED, 0, NONE, 899999",
        "499999, REACHED, 0, NONE, 500000",
        "500000, REACHED, 0, FIRST, 499999",
        "800000, REACHED, 0, SECOND, 199999",
        "950000, REACHED, 0, LAST, 49999",
        "999999, REACHED, 0, LAST, 0",
        "1000000, REACHED, 0, REACHED, 0",
        "9223372036854775807, REACHED, 0, REACHED, 0"
    })
    void warnsAsTheOrdinaryCounterNearsItsLines(
            long used, CounterAlert contract, long leftToContract, CounterAlert assessment, long leftToAssessment) {
        var lines = rule.state(used, 0).lines();
        assertThat(lines).extracting(LineUse::used).containsExactly(used, used, 0L, 0L);
        assertThat(lines)
                .extracting(LineUse::alert)
                .containsExactly(contract, assessment, CounterAlert.NONE, CounterAlert.NONE);
        assertThat(lines).extracting(LineUse::left).containsExactly(leftToContract, leftToAssessment, 0L, 9_999L);
    }

    @ParameterizedTest(name = "{0} sensitive -> {1}; {2}, {3} left")
    @CsvSource({
        "0, NONE, NONE, 9999",
        "1, REACHED, NONE, 9998",
        "4999, REACHED, NONE, 5000",
        "5000, REACHED, FIRST, 4999",
        "8000, REACHED, SECOND, 1999",
        "9500, REACHED, LAST, 499",
        "9999, REACHED, LAST, 0",
        "10000, REACHED, REACHED, 0"
    })
    void warnsAsTheSensitiveCounterNearsItsLines(
            long used, CounterAlert contract, CounterAlert assessment, long leftToAssessment) {
        var lines = rule.state(0, used).lines();
        assertThat(lines)
                .extracting(LineUse::alert)
                .containsExactly(CounterAlert.NONE, CounterAlert.NONE, contract, assessment);
        assertThat(lines.getLast().left()).isEqualTo(leftToAssessment);
        assertThat(lines.get(2).left()).isZero();
    }

    @ParameterizedTest(name = "{0} counter at {1}: next line is {2}")
    @CsvSource({
        "ORDINARY, 0, 100000",
        "ORDINARY, 99999, 100000",
        "ORDINARY, 100000, 1000000",
        "SENSITIVE, 0, 1",
        "SENSITIVE, 1, 10000"
    })
    void nextLineIsTheFirstThatIsNotReached(ExportCounter counter, long used, long people) {
        var state = rule.state(counter == ORDINARY ? used : 0, counter == SENSITIVE ? used : 0);
        assertThat(state.next(counter)).map(use -> use.line().people()).contains(people);
        assertThat(state.year()).isEqualTo(2026);
    }

    @Test
    void thereIsNoNextLineBeyondTheLastOrForTheShadow() {
        var state = rule.state(1_000_000, 10_000);
        assertThat(state.next(ORDINARY)).isEqualTo(Optional.empty());
        assertThat(state.next(SENSITIVE)).isEqualTo(Optional.empty());
        assertThat(rule.state(0, 0).next(ExportCounter.SHADOW_ORDINARY)).isEqualTo(Optional.empty());
    }

    @Test
    void eachLineSaysWhatItAsksFor() {
        var from = LocalDate.of(2024, 3, 22);
        var lines = rule.state(60_000, 10_000).lines();
        assertThat(lines.getFirst())
                .isEqualTo(new LineUse(
                        new VolumeLine(ORDINARY, 100_000, ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION, "XB-8"),
                        60_000,
                        CounterAlert.FIRST,
                        39_999,
                        new Reason(
                                "XB-8",
                                from,
                                Effect.INFORMS,
                                "本年累计普通个人信息 60000 人，未达 100000 人，还可以增加 39999 人；达到后须订立标准合同并备案或者通过认证。",
                                "60000 people with ordinary information this year; 39999 more stay below 100000, from"
                                        + " where on a filed standard contract or a certification is needed.")));
        assertThat(lines.getLast().reason())
                .isEqualTo(new Reason(
                        "XB-7(2)",
                        from,
                        Effect.REQUIRES,
                        "本年累计敏感个人信息 10000 人，已达 10000 人，须申报安全评估。",
                        "10000 people with sensitive information this year; 10000 is reached, so a security"
                                + " assessment is"
                                + " needed."));
    }

    @Test
    void beforeTheProvisionsAreInForceThereAreNoLines() {
        var before = new CounterRule(STATUTE.asOf(LocalDate.of(2024, 3, 21)));
        assertThat(before.state(5, 5)).isEqualTo(new CounterState(2024, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void countersBelowZeroAreRefused(long ordinary, long sensitive) {
        assertThatThrownBy(() -> rule.state(ordinary, sensitive)).isInstanceOf(IllegalArgumentException.class);
    }
}
