package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"CPR-10", "CPR-23", "ECL-17", "ECL-18", "ECL-19", "ECL-21", "ECL-40", "NTM-13"})
class SaleRuleTest {
    private final SaleRule rule = new SaleRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "OWN_SITE, '', 'PERMIT: ECL-17 INFORMS'",
        "OWN_SITE, TIE_IN TIE_IN_PROMINENT, 'PERMIT: ECL-17 INFORMS'",
        "OWN_SITE, TIE_IN, 'DENY: ECL-19 REQUIRES, CPR-10 REQUIRES, ECL-17 INFORMS'",
        "OWN_SITE, TIE_IN TIE_IN_PROMINENT TIE_IN_TICKED, 'DENY: ECL-19 REFUSES, ECL-17 INFORMS'",
        "OWN_SITE, DEPOSIT REFUND_STATED, 'PERMIT: ECL-17 INFORMS'",
        "OWN_SITE, DEPOSIT, 'DENY: ECL-21 REQUIRES, ECL-17 INFORMS'",
        "OWN_SITE, DEPOSIT REFUND_STATED REFUND_UNREASONABLE, 'DENY: ECL-21 REFUSES, ECL-17 INFORMS'",
        "OWN_SITE, BLANKET_AUTHORISATION, 'DENY: CPR-23 REFUSES, NTM-13 REFUSES, ECL-17 INFORMS'",
        "OWN_SITE, DEFAULT_AUTHORISATION, 'DENY: CPR-23 REFUSES, NTM-13 REFUSES, ECL-17 INFORMS'",
        "OWN_SITE, FORCED_AUTHORISATION, 'DENY: NTM-13 REFUSES, ECL-17 INFORMS'",
        "OWN_SITE, ITEM_BY_ITEM_DATA, 'DENY: NTM-13 REQUIRES, ECL-17 INFORMS'",
        "OWN_SITE, ITEM_BY_ITEM_DATA ITEM_BY_ITEM_CONSENT, 'PERMIT: ECL-17 INFORMS'",
        "OWN_SITE, PERSONALISED_SEARCH, 'DENY: ECL-18 REQUIRES, ECL-17 INFORMS'",
        "OWN_SITE, PERSONALISED_SEARCH PLAIN_SEARCH, 'PERMIT: ECL-17 INFORMS'",
        "OWN_SITE, PAID_RANKING, 'PERMIT: ECL-17 INFORMS'",
        "MERCHANT_ON_PLATFORM, PAID_RANKING, 'PERMIT: ECL-17 INFORMS'",
        "PLATFORM, PAID_RANKING, 'DENY: ECL-40 REQUIRES, ECL-17 INFORMS'",
        "PLATFORM, PAID_RANKING PAID_RANKING_LABELLED, 'PERMIT: ECL-17 INFORMS'",
        "PLATFORM, TIE_IN TIE_IN_TICKED DEPOSIT, 'DENY: ECL-19 REFUSES, ECL-19 REQUIRES, CPR-10 REQUIRES, "
                + "ECL-21 REQUIRES, ECL-17 INFORMS'"
    })
    void pageIsAnsweredTraitByTrait(OperatorRole role, String traits, String expected) {
        assertThat(Answer.of(rule.check(new Sale(role, Answer.set(SaleTrait.class, traits)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "tie-in on {0} -> {1}")
    @CsvSource({
        "2024-06-30, 'DENY: ECL-19 REQUIRES, ECL-17 INFORMS'",
        "2024-07-01, 'DENY: ECL-19 REQUIRES, CPR-10 REQUIRES, ECL-17 INFORMS'"
    })
    void laterRuleIsAppliedFromItsOwnDayOn(LocalDate date, String expected) {
        var tieIn = new Sale(OperatorRole.OWN_SITE, Set.of(SaleTrait.TIE_IN));
        assertThat(Answer.of(new SaleRule(Answer.book(date)).check(tieIn))).isEqualTo(expected);
    }
}
