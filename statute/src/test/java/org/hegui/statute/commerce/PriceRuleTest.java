package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"ALG-21", "CONTEST-14", "CPR-9", "NDSR-46", "PIPL-24", "PRICE"})
class PriceRuleTest {
    private final PriceRule rule = new PriceRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "same {0}, {1}, documented {2}, known {3}, large {4} -> {5}")
    @CsvSource({
        "true, PREFERENCE_OR_HABIT, false, true, false, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, PRICE INFORMS'",
        "true, PREFERENCE_OR_HABIT, true, true, true, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, PRICE INFORMS'",
        "true, PREFERENCE_OR_HABIT, true, false, false, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, CPR-9 REQUIRES, "
                + "PRICE INFORMS'",
        "true, PROFILE, false, true, false, 'ASK_COUNSEL: CONTEST-14 ASKS_COUNSEL, PRICE INFORMS'",
        "true, PROFILE, true, true, false, 'PERMIT: PIPL-24 PERMITS, PRICE INFORMS'",
        "true, PROFILE, true, false, false, 'DENY: CPR-9 REQUIRES, PIPL-24 PERMITS, PRICE INFORMS'",
        "true, PROFILE, false, true, true, 'ASK_COUNSEL: CONTEST-14 ASKS_COUNSEL, NDSR-46 ASKS_COUNSEL, PRICE INFORMS'",
        "true, PROFILE, true, true, true, 'PERMIT: PIPL-24 PERMITS, PRICE INFORMS'",
        "true, NEW_CUSTOMER, false, true, false, 'ASK_COUNSEL: CONTEST-14 ASKS_COUNSEL, PRICE INFORMS'",
        "true, NEW_CUSTOMER, true, true, false, 'PERMIT: PIPL-24 PERMITS, PRICE INFORMS'",
        "true, UNKNOWN, false, true, false, 'ASK_COUNSEL: CONTEST-14 ASKS_COUNSEL, PRICE INFORMS'",
        "true, SAME_FOR_EVERYBODY, false, false, true, 'PERMIT: PIPL-24 PERMITS'",
        "false, PREFERENCE_OR_HABIT, false, false, true, 'PERMIT: PIPL-24 PERMITS'"
    })
    void likeCustomersPayTheSameUnlessAGroundIsOnFile(
            boolean same, PriceGround ground, boolean documented, boolean known, boolean large, String expected) {
        assertThat(Answer.of(rule.check(new PriceDifference(same, ground, documented, known, large))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({
        "2021-11-01, 'DENY: PIPL-24 REFUSES'",
        "2022-03-01, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES'",
        "2024-07-01, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, CPR-9 REQUIRES'",
        "2026-04-09, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, CPR-9 REQUIRES'",
        "2026-04-10, 'DENY: PIPL-24 REFUSES, ALG-21 REFUSES, CPR-9 REQUIRES, PRICE INFORMS'"
    })
    void rulesComeOnTheirOwnDay(LocalDate date, String expected) {
        var price = new PriceDifference(true, PriceGround.PREFERENCE_OR_HABIT, false, false, false);
        assertThat(Answer.of(new PriceRule(Answer.book(date)).check(price))).isEqualTo(expected);
    }
}
