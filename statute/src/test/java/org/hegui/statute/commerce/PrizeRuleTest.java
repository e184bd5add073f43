package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;

@Applies({"AUCL-11", "PIPL-25"})
class PrizeRuleTest {
    private static final Set<PrizeInfo> ALL = EnumSet.allOf(PrizeInfo.class);

    private final PrizeRule rule = new PrizeRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "{0} fen -> {1}")
    @CsvSource({
        "0, 'PERMIT: AUCL-11 PERMITS, PIPL-25 INFORMS'",
        "4999999, 'PERMIT: AUCL-11 PERMITS, PIPL-25 INFORMS'",
        "5000000, 'PERMIT: AUCL-11 PERMITS, PIPL-25 INFORMS'",
        "5000001, 'DENY: AUCL-11 REFUSES, PIPL-25 INFORMS'",
        "9223372036854775807, 'DENY: AUCL-11 REFUSES, PIPL-25 INFORMS'"
    })
    void topPrizeIsAtMostFiftyThousandYuan(long fen, String expected) {
        assertThat(Answer.of(rule.check(new PrizePlan(fen, ALL, false, false, false))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PrizeInfo.class)
    void everyPieceOfInformationIsAskedFor(PrizeInfo info) {
        var verdict = rule.check(new PrizePlan(1, EnumSet.complementOf(EnumSet.of(info)), false, false, false));
        assertThat(Answer.of(verdict)).isEqualTo("DENY: AUCL-11 REQUIRES, AUCL-11 PERMITS, PIPL-25 INFORMS");
        assertThat(verdict.reasons().getFirst().zh())
                .isEqualTo("有奖销售信息须明确：请写明" + info.label().zh() + "。");
        assertThat(verdict.reasons().getFirst().en())
                .isEqualTo(
                        "Information on prizes is clear: state " + info.label().en() + ".");
    }

    @ParameterizedTest(name = "rigged {0}, named {1}, agreed {2} -> {3}")
    @CsvSource({
        "true, false, false, 'DENY: AUCL-11 REFUSES, AUCL-11 PERMITS, PIPL-25 INFORMS'",
        "false, true, false, 'DENY: PIPL-25 REQUIRES, AUCL-11 PERMITS'",
        "false, true, true, 'PERMIT: AUCL-11 PERMITS, PIPL-25 INFORMS'",
        "false, false, true, 'PERMIT: AUCL-11 PERMITS, PIPL-25 INFORMS'"
    })
    void drawIsHonestAndWinnersAreNamedOnlyIfTheyAgree(boolean rigged, boolean named, boolean agreed, String expected) {
        assertThat(Answer.of(rule.check(new PrizePlan(1, ALL, rigged, named, agreed))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({
        "2021-11-01, 'ASK_COUNSEL: PIPL-5 ASKS_COUNSEL, PIPL-25 INFORMS'",
        "2025-10-15, 'DENY: AUCL-11 REFUSES, AUCL-11 REQUIRES, AUCL-11 REQUIRES, AUCL-11 REQUIRES, AUCL-11 REQUIRES, "
                + "PIPL-25 INFORMS'"
    })
    void dayWithoutANumberGoesToCounsel(LocalDate date, String expected) {
        var plan = new PrizePlan(Long.MAX_VALUE, Set.of(), false, false, false);
        assertThat(Answer.of(new PrizeRule(Answer.book(date)).check(plan))).isEqualTo(expected);
    }

    @Test
    void prizeBelowZeroIsRefused() {
        assertThatThrownBy(() -> new PrizePlan(-1, ALL, false, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesAreTheNamesInJson() {
        assertThat(PrizeInfo.values())
                .extracting(PrizeInfo::code)
                .containsExactly("kinds", "conditions", "worth", "claiming");
    }
}
